import { titled } from '@/app/admin/titled'
import { RoleList } from '@/components/admin/account/role-list'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ChainFields } from '@/components/admin/members/chain-fields'
import { ClinicList } from '@/components/admin/members/clinic-list'
import { InviteForm } from '@/components/admin/members/invite-form'
import { MemberTable } from '@/components/admin/members/member-table'
import { TextField } from '@/components/admin/members/text-field'
import { VerbForm } from '@/components/admin/verb-form'
import { dayOf } from '@/lib/domain/day-of'
import { readMembers } from '@/lib/editorial/read/members'
import { adminTranslator } from '@/lib/i18n/admin'
import { formatDate } from '@/lib/i18n/translator'
import { requireActor } from '../require-actor'
import { membersTexts } from './members-texts'

export const generateMetadata = titled('members.title')

export default async function MembersPage() {
	const actor = await requireActor('invite')
	const { language } = actor
	const t = adminTranslator(language)
	const { members, clinics, invitations } = await readMembers()
	return (
		<AdminTexts {...membersTexts(actor)}>
			<h1>{t('members.title')}</h1>
			<MemberTable t={t} language={language} members={members} />
			<h2>{t('members.open')}</h2>
			{invitations.length === 0 ? <p>{t('members.noneOpen')}</p> : null}
			<ul className="cards">
				{invitations.map(({ id, email, grants, until }) => (
					<li key={id}>
						{email} <small>{t('members.until', { day: formatDate(language, dayOf(until)) })}</small>
						<RoleList t={t} language={language} grants={grants} />
					</li>
				))}
			</ul>
			<h2>{t('members.invite')}</h2>
			<p>{t('members.inviteText')}</p>
			<InviteForm t={t} language={language} clinics={clinics} />
			<h2>{t('members.clinics')}</h2>
			<ClinicList t={t} clinics={clinics} />
			<h2>{t('members.newClinic')}</h2>
			<VerbForm verb="create-clinic" label={t('members.addClinic')}>
				<TextField id="clinic-name" name="name" label={t('members.clinicName')} required />
				<TextField name="slug" label={t('members.slug')} help={t('members.slugHelp')} pattern="[a-z0-9\-]+" required />
				<ChainFields t={t} />
			</VerbForm>
		</AdminTexts>
	)
}
