import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { TOPICS } from '@/lib/domain/topics'
import { TRANSLATION_SORTS, TRANSLATION_STATES, type TranslationListQuery } from '@/lib/domain/translation-list'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { statusName, topicName } from '@/lib/i18n/names'
import { countryName, translatorFor } from '@/lib/i18n/translator'

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	query: TranslationListQuery
	countries: string[]
	statuses: string[]
}

/** What restricts and orders the list of a language; all of it is in the address. */
export function ListFilters({ t, language, query, countries, statuses }: Props) {
	const names = translatorFor(language)
	const choices = [
		{ name: 'state', of: TRANSLATION_STATES.map((state) => [state, t(`translate.state-${state}`)]) },
		{ name: 'country', of: countries.map((code) => [code, countryName(language, code)]) },
		{ name: 'status', of: statuses.map((slug) => [slug, statusName(names, slug)]) },
		{ name: 'topic', of: TOPICS.map((slug) => [slug, topicName(names, slug)]) },
		{ name: 'kind', of: ENTRY_KINDS.map((kind) => [kind, t(`vocabulary.kinds-${kind}`)]) },
	] as const
	return (
		<form method="get" className="filters">
			{choices.map(({ name, of }) => (
				<div key={name}>
					<label htmlFor={`filter-${name}`}>{t(`translate.filter-${name}`)}</label>
					<select id={`filter-${name}`} name={name} defaultValue={query[name] ?? ''}>
						<option value="">{t('translate.all')}</option>
						{of.map(([value, label]) => (
							<option key={value} value={value}>
								{label}
							</option>
						))}
					</select>
				</div>
			))}
			<div>
				<label htmlFor="filter-sort">{t('translate.sort')}</label>
				<select id="filter-sort" name="sort" defaultValue={query.sort}>
					{TRANSLATION_SORTS.map((sort) => (
						<option key={sort} value={sort}>
							{t(`translate.sort-${sort}`)}
						</option>
					))}
				</select>
			</div>
			<button type="submit">{t('translate.show')}</button>
		</form>
	)
}
