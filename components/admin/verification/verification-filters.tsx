import { TOPICS } from '@/lib/domain/topics'
import { VERIFICATION_SORTS, VERIFICATION_STATES, type VerificationQuery } from '@/lib/domain/verification-list'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { topicName } from '@/lib/i18n/names'
import { countryName, translatorFor } from '@/lib/i18n/translator'
import { SelectField } from '../select-field'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	query: VerificationQuery
	countries: string[]
}

/** What restricts and orders the list; all of it is in the address. */
export function VerificationFilters({ t, language, query, countries }: Props) {
	const names = translatorFor(language)
	const choices = {
		state: VERIFICATION_STATES.map((state) => [state, t(`verification.state-${state}`)] as const),
		country: countries.map((code) => [code, countryName(language, code)] as const),
		topic: TOPICS.map((topic) => [topic, topicName(names, topic)] as const),
		volatility: (['high', 'medium', 'low'] as const).map((speed) => [speed, t(`verification.speed-${speed}`)] as const),
	}
	return (
		<form method="get" className="filters">
			{(['state', 'country', 'topic', 'volatility'] as const).map((name) => (
				<SelectField
					key={name}
					id={`filter-${name}`}
					name={name}
					label={t(`verification.filter-${name}`)}
					value={query[name]}
					choices={choices[name]}
					none={t('verification.all')}
				/>
			))}
			<SelectField
				id="filter-sort"
				name="sort"
				label={t('verification.sort')}
				value={query.sort}
				choices={VERIFICATION_SORTS.map((sort) => [sort, t(`verification.sort-${sort}`)] as const)}
			/>
			<button type="submit">{t('verification.show')}</button>
		</form>
	)
}
