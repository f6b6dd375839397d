import { TASK_STATES } from '@/lib/domain/law-change'
import type { LawChangePage } from '@/lib/editorial/read/law-change'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { countryName } from '@/lib/i18n/translator'
import { SelectField } from '../select-field'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	asked: { state?: string; country?: string }
	countries: LawChangePage['countries']
}

/** Restricts what a change of law touches to a state or a country; both are in the address. */
export function TouchedFilters({ t, language, asked, countries }: Props) {
	const named = countries.flatMap(({ country }) =>
		country ? [[country, countryName(language, country)] as const] : [],
	)
	return (
		<form method="get" className="filters">
			<SelectField
				id="filter-state"
				name="state"
				label={t('law.task')}
				value={asked.state}
				choices={TASK_STATES.map((state) => [state, t(`vocabulary.task-${state}`)] as const)}
				none={t('law.all')}
			/>
			<SelectField
				id="filter-country"
				name="country"
				label={t('law.country')}
				value={asked.country}
				choices={named}
				none={t('law.all')}
			/>
			<button type="submit">{t('law.show')}</button>
		</form>
	)
}
