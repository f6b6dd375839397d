import { notFound } from 'next/navigation'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { AccessSection } from '@/components/admin/members/access-section'
import { ClinicChoice } from '@/components/admin/members/clinic-choice'
import { RoleFields } from '@/components/admin/members/role-fields'
import { VerbForm } from '@/components/admin/verb-form'
import { readMember } from '@/lib/editorial/read/members'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { requireActor } from '../../require-actor'
import { membersTexts } from '../members-texts'

export const generateMetadata = titled('members.title')

export default async function MemberPage({ params }: { params: Promise<{ id: string }> }) {
	const actor = await requireActor('change-grants')
	const t = adminTranslator(actor.language)
	const found = await readMember((await params).id)
	if (!found) notFound()
	const { member, clinics } = found
	return (
		<AdminTexts {...membersTexts(actor)}>
			<p>
				<a href={adminAddress.members}>{t('members.back')}</a>
			</p>
			<h1>{member.name}</h1>
			<p>
				{member.email} · <a href={adminAddress.audit({ member: member.id })}>{t('members.toAudit')}</a>
			</p>
			<h2>{t('members.changeRoles')}</h2>
			<p>{t('members.changeRolesText')}</p>
			<VerbForm
				verb="change-grants"
				input={{ member: member.id, version: member.version }}
				label={t('members.saveRoles')}
			>
				<ClinicChoice t={t} clinics={clinics} chosen={member.clinic?.id} />
				<RoleFields t={t} language={actor.language} grants={member.grants} />
			</VerbForm>
			<h2>{t('members.access')}</h2>
			<AccessSection t={t} member={member} isSelf={member.id === actor.id} />
		</AdminTexts>
	)
}
