import type { ReadableRatification } from '@/lib/domain/reading'
import { countryName } from '@/lib/i18n/translator'
import { Prose } from './prose'
import type { View } from './view'

/** Who is bound by a treaty and since when. Not known is a row of its own kind, never a "no". */
export function BoundTable({ view, ratifications }: { view: View; ratifications: ReadableRatification[] }) {
	const { locale, t } = view
	return (
		<section>
			<h2>{t('sources.bound')}</h2>
			{ratifications.length === 0 ? (
				<p>{t('sources.boundNotApplicable')}</p>
			) : (
				<>
					<p className="quiet">{t('sources.boundUnverified')}</p>
					<table className="plain">
						<thead>
							<tr>
								<th scope="col">{t('sources.boundCountry')}</th>
								<th scope="col">{t('sources.boundStatus')}</th>
								<th scope="col">{t('sources.boundYear')}</th>
								<th scope="col">{t('sources.boundNote')}</th>
							</tr>
						</thead>
						<tbody>
							{ratifications.map((row) => (
								<tr key={row.country}>
									<th scope="row">{countryName(locale, row.country)}</th>
									<td>{t(`sources.${row.status}`)}</td>
									<td>{row.year}</td>
									<td>{row.note ? <Prose view={view} words={row.note} /> : null}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</section>
	)
}
