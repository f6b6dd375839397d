import type { ListedClinic } from '@/lib/editorial/read/members'
import type { AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'

/** The clinics, with their checks. */
export function ClinicList({ t, clinics }: { t: AdminTranslate; clinics: ListedClinic[] }) {
	if (clinics.length === 0) return <p>{t('members.noClinics')}</p>
	return (
		<ul className="cards">
			{clinics.map(({ id, name, members, chain }) => (
				<li key={id}>
					<a href={adminAddress.clinic(id)}>{name}</a> <small>{t('members.people', { count: members })}</small>
					<ol>
						{chain.map((step) => (
							<li key={step}>{t(`members.chain-${step}`)}</li>
						))}
					</ol>
				</li>
			))}
		</ul>
	)
}
