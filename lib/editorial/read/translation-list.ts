import { findCountryCodes } from '@/lib/db/countries'
import { findStatuses } from '@/lib/db/reference-tables'
import { countTranslations, type ListedTranslation, listTranslations } from '@/lib/db/translation-lists'
import { blocksOf } from '@/lib/domain/blocks'
import type { StateTotal, TranslationListQuery } from '@/lib/domain/translation-list'

const PER_PAGE = 50

export interface TranslationListItem extends Omit<ListedTranslation, 'content'> {
	/** The words it begins with, in the source language. */
	begins: string
}

export interface TranslationList {
	states: StateTotal[]
	items: TranslationListItem[]
	/** How many entries the whole list has, and on how many pages. */
	count: number
	pages: number
	countries: string[]
	statuses: string[]
}

function beginningOf({ kind, content }: ListedTranslation): string {
	return blocksOf(kind, content)[0]?.text ?? ''
}

/** What is to be translated into a language: the totals of each state, and one page of the list. */
export async function readTranslationList(language: string, query: TranslationListQuery): Promise<TranslationList> {
	const { sort, page, ...filter } = query
	const [states, rows, countries, statuses] = await Promise.all([
		countTranslations(language, filter),
		listTranslations(language, filter, { sort, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
		findCountryCodes(),
		findStatuses(),
	])
	const asked = states.filter(({ state }) => !filter.state || state === filter.state)
	const count = asked.reduce((sum, { entries }) => sum + entries, 0)
	return {
		states,
		items: rows.map(({ content, ...row }) => ({ ...row, begins: beginningOf({ content, ...row }) })),
		count,
		pages: Math.max(1, Math.ceil(count / PER_PAGE)),
		countries,
		statuses: statuses.map(({ slug }) => slug),
	}
}
