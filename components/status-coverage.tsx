import type { CountryCoverage } from '@/lib/domain/coverage'
import { addressOf } from '@/lib/i18n/addresses'
import { statusName } from '@/lib/i18n/names'
import { countryName } from '@/lib/i18n/translator'
import type { View } from './view'

/** How many answers each situation of a country has and lacks. */
export function StatusCoverage({ view, country: row }: { view: View; country: CountryCoverage }) {
	const { locale, t } = view
	return (
		<details className="gaps">
			<summary>
				{countryName(locale, row.country)}: {t('country.gapsCount', { count: row.open })}
			</summary>
			<ul>
				{row.statuses.map(({ status, answers, open }) => (
					<li key={status}>
						<a href={addressOf.guide(locale, row.country, status)}>{statusName(t, status)}</a>
						{': '}
						{t('home.claims', { count: answers })}, {t('country.gapsCount', { count: open })}
					</li>
				))}
			</ul>
			<p className="more">
				<a href={`${addressOf.country(locale, row.country)}#gaps`}>
					{t('gaps.byCountry', { country: countryName(locale, row.country) })}
				</a>
			</p>
		</details>
	)
}
