import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminTexts } from '@/components/admin/admin-texts'
import { ChainFields } from '@/components/admin/members/chain-fields'
import { TextField } from '@/components/admin/members/text-field'
import { VerbForm } from '@/components/admin/verb-form'
import { readClinic } from '@/lib/editorial/read/members'
import { adminTranslator } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { membersTexts } from '../../members/members-texts'
import { requireActor } from '../../require-actor'

export const metadata: Metadata = { title: 'Clinic' }

export default async function ClinicPage({ params }: { params: Promise<{ id: string }> }) {
	const actor = await requireActor('edit-clinic')
	const t = adminTranslator(actor.language)
	const clinic = await readClinic((await params).id)
	if (!clinic) notFound()
	return (
		<AdminTexts {...membersTexts(actor)}>
			<p>
				<a href={adminAddress.members}>{t('members.back')}</a>
			</p>
			<h1>{clinic.name}</h1>
			<p>{t('members.people', { count: clinic.members })}</p>
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
		</AdminTexts>
	)
}
