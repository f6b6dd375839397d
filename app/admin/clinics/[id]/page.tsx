import { notFound } from 'next/navigation'
import { titled } from '@/app/admin/titled'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ChainFields } from '@/components/admin/members/chain-fields'
import { ContributionTable } from '@/components/admin/members/contribution-table'
import { TextField } from '@/components/admin/members/text-field'
import { VerbForm } from '@/components/admin/verb-form'
import { may } from '@/lib/domain/permissions'
import { readContributions } from '@/lib/editorial/read/contributions'
import { readClinic } from '@/lib/editorial/read/members'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { membersTexts } from '../../members/members-texts'
import { requireActor } from '../../require-actor'

export const generateMetadata = titled('members.title')

/** A clinic: its own members see what each contributed; administrators change its name and checks too. */
export default async function ClinicPage({ params }: { params: Promise<{ id: string }> }) {
	const actor = await requireActor()
	const t = adminTranslator(actor.language)
	const { id } = await params
	const mayEdit = may(actor, 'edit-clinic')
	const clinic = mayEdit || actor.clinic?.id === id ? await readClinic(id) : null
	if (!clinic) notFound()
	const contributors = await readContributions(id)
	return (
		<AdminTexts {...membersTexts(actor)}>
			{mayEdit ? (
				<p>
					<a href={adminAddress.members}>{t('members.back')}</a>
				</p>
			) : null}
			<h1>{clinic.name}</h1>
			<p>{t('members.people', { count: clinic.members })}</p>
			<h2>{t('contributions.title')}</h2>
			<ContributionTable t={t} language={actor.language} contributors={contributors} />
			{mayEdit ? (
				<VerbForm
					verb="edit-clinic"
					input={{ clinic: clinic.id, version: clinic.version }}
					label={t('members.saveClinic')}
					tone="main"
				>
					<TextField name="name" label={t('members.clinicName')} defaultValue={clinic.name} required />
					<ChainFields t={t} chain={clinic.chain} />
					<p className="quiet">{t('members.clinicNote')}</p>
				</VerbForm>
			) : null}
		</AdminTexts>
	)
}
