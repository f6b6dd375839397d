import type { ListedMember } from '@/lib/editorial/read/members'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { VerbForm } from '../verb-form'
import { LinkForm } from './link-form'

interface Props {
	t: AdminTranslate
	member: ListedMember
	isSelf: boolean
}

/** Ends sessions, makes a link to a new password, shuts a member out or lets them in again. */
export function AccessSection({ t, member: { id, name, disabled, sessions }, isSelf }: Props) {
	const input = { member: id }
	if (disabled) {
		return (
			<>
				<p>{t('members.isDisabled')}</p>
				<VerbForm verb="enable-member" input={input} label={t('members.enable')} />
			</>
		)
	}
	return (
		<>
			<p>{t('members.sessions', { count: sessions })}</p>
			<VerbForm
				verb="end-sessions"
				input={input}
				label={t('members.endSessions')}
				confirm={t('members.endSessionsConfirm', { name })}
			/>
			<p>{t('members.makeLinkText')}</p>
			<LinkForm verb="make-reset-link" input={input} label={t('members.makeLink')} />
			{isSelf ? (
				<p>{t('members.isYou')}</p>
			) : (
				<>
					<p>{t('members.disableText')}</p>
					<VerbForm
						verb="disable-member"
						input={input}
						label={t('members.disable')}
						confirm={t('members.disableConfirm', { name })}
						tone="danger"
					/>
				</>
			)}
		</>
	)
}
