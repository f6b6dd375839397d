import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { AccountForm } from './account-form'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	sessions: { id: string; since: Date; seen: Date; isThis: boolean }[]
}

/** Where a member is signed in, with a button to end each. We keep neither address nor browser: times tell them apart. */
export function SessionList({ t, language, sessions }: Props) {
	const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'it', {
		dateStyle: 'medium',
		timeStyle: 'short',
	})
	return (
		<>
			<ul className="cards">
				{sessions.map(({ id, since, seen, isThis }) => (
					<li key={id}>
						<p>
							{t('account.sessionSince')} <time dateTime={since.toISOString()}>{format.format(since)}</time>
							{isThis ? ` (${t('account.sessionThis')})` : null}
							<br />
							{t('account.sessionSeen')} <time dateTime={seen.toISOString()}>{format.format(seen)}</time>
						</p>
						{isThis ? null : (
							<AccountForm
								act="end-session"
								tone="plain"
								hidden={{ session: id }}
								label={t('account.sessionEndNamed', { since: format.format(since) })}
							/>
						)}
					</li>
				))}
			</ul>
			{sessions.length > 1 ? <AccountForm act="end-session" tone="plain" label={t('account.sessionsEnd')} /> : null}
		</>
	)
}
