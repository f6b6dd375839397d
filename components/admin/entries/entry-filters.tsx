import { ANSWERS } from '@/lib/domain/answers'
import { type EntryListQuery, isFiltered, LIST_TRANSLATIONS, LIST_VERIFICATIONS } from '@/lib/domain/entry-list'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { LANGUAGE_CODES, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { EDITORIAL_STATES } from '@/lib/domain/states'
import { TOPICS } from '@/lib/domain/topics'
import type { AdminLanguage, AdminTranslate } from '@/lib/i18n/admin'
import { adminAddress } from '@/lib/i18n/admin-addresses'
import { entitlementName, statusName, topicName } from '@/lib/i18n/names'
import { countryName, languageName, translatorFor } from '@/lib/i18n/translator'
import { FilterSelect } from './filter-select'

export interface FilterChoices {
	countries: string[]
	statuses: string[]
	entitlements: string[]
}

interface Props {
	t: AdminTranslate
	language: AdminLanguage
	query: EntryListQuery
	choices: FilterChoices
}

/** What restricts the list: a plain form, so that every list is an address to share. */
export function EntryFilters({ t, language, query, choices }: Props) {
	const names = translatorFor(language)
	const languages = LANGUAGE_CODES.filter((code) => code !== SOURCE_LANGUAGE)
	const filters: { name: keyof EntryListQuery; options: [string, string][] }[] = [
		{ name: 'kind', options: ENTRY_KINDS.map((kind) => [kind, t(`vocabulary.kinds-${kind}`)]) },
		{ name: 'country', options: choices.countries.map((code) => [code, countryName(language, code)]) },
		{ name: 'status', options: choices.statuses.map((slug) => [slug, statusName(names, slug)]) },
		{ name: 'topic', options: TOPICS.map((slug) => [slug, topicName(names, slug)]) },
		{ name: 'entitlement', options: choices.entitlements.map((slug) => [slug, entitlementName(names, slug)]) },
		{ name: 'state', options: EDITORIAL_STATES.map((state) => [state, t(`vocabulary.state-${state}`)]) },
		{ name: 'answer', options: ANSWERS.map((answer) => [answer, names(`answers.${answer}`)]) },
		{
			name: 'verification',
			options: LIST_VERIFICATIONS.map((state) => [state, t(`vocabulary.verification-${state}`)]),
		},
		{ name: 'language', options: languages.map((code) => [code, languageName(language, code)]) },
		{ name: 'translation', options: LIST_TRANSLATIONS.map((state) => [state, t(`entries.translation-${state}`)]) },
	]
	return (
		<form method="get" className="filters">
			<div>
				<label htmlFor="text">{t('entries.text')}</label>
				<input id="text" name="text" type="search" defaultValue={query.text} />
			</div>
			{filters.map((filter) => (
				<FilterSelect
					key={filter.name}
					{...filter}
					label={t(`entries.${filter.name}`)}
					any={t('entries.any')}
					value={query[filter.name]}
				/>
			))}
			<label>
				<input type="checkbox" name="mine" value="1" defaultChecked={query.mine === '1'} /> {t('entries.mine')}
			</label>
			<label>
				<input type="checkbox" name="urgent" value="1" defaultChecked={query.urgent === '1'} /> {t('entries.urgent')}
			</label>
			<input type="hidden" name="sort" value={query.sort} />
			{query.order ? <input type="hidden" name="order" value={query.order} /> : null}
			<button type="submit" className="main">
				{t('entries.show')}
			</button>
			{isFiltered(query) ? <a href={adminAddress.entries()}>{t('entries.clear')}</a> : null}
		</form>
	)
}
