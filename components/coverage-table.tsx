import type { CountryCoverage } from '@/lib/domain/coverage'
import { TOPICS } from '@/lib/domain/topics'
import { addressOf } from '@/lib/i18n/addresses'
import { topicName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import type { View } from './view'

/** What has been researched of each country; on a narrow screen each country becomes a block of its own. */
export function CoverageTable({ view, countries }: { view: View; countries: CountryCoverage[] }) {
	const { locale, t } = view
	const columns = (row: CountryCoverage) => [
		{ name: t('gaps.situations'), count: row.statuses.length },
		{ name: t('gaps.answers'), count: row.answers },
		{ name: t('gaps.verified'), count: row.verified },
		{ name: t('gaps.open'), count: row.open },
		...TOPICS.map((topic) => ({ name: topicName(t, topic), count: row.topics[topic] ?? 0 })),
	]
	const heads = countries[0] ? columns(countries[0]).map(({ name }) => name) : []
	return (
		<table className="counts">
			<caption className="hidden">{t('gaps.coverage')}</caption>
			<thead>
				<tr>
					<th scope="col">{t('gaps.country')}</th>
					{heads.map((name) => (
						<th scope="col" key={name}>
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{countries.map((row) => (
					<tr key={row.country}>
						<th scope="row">
							<a href={addressOf.country(locale, row.country)}>{countryName(locale, row.country)}</a>
						</th>
						{columns(row).map(({ name, count }) => (
							<td key={name}>
								<span className="narrow">{name}: </span>
								{count}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
