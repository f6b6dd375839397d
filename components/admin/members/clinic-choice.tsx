import type { AdminTranslate } from '@/lib/i18n/admin'

interface Props {
	t: AdminTranslate
	clinics: { id: string; name: string }[]
	chosen?: string | null
}

/** Chooses the clinic of a member, or none. */
export function ClinicChoice({ t, clinics, chosen }: Props) {
	return (
		<div className="field">
			<label htmlFor="clinic">{t('members.clinic')}</label>
			<select id="clinic" name="clinic" defaultValue={chosen ?? ''}>
				<option value="">{t('members.noClinic')}</option>
				{clinics.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</div>
	)
}
