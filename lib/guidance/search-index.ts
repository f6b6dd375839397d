import type { GroundedEntry } from '@/lib/db/published-with-law'
import { publicationMoment } from '@/lib/db/search-moment'
import { LANGUAGES, SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { lawLanguage } from '@/lib/domain/law-language'
import { makeSearchIndex, type SearchIndex } from '@/lib/domain/search/search-index'
import { findEntries, findGrounded } from './find-entries'
import { wordsOf } from './readable'
import { type FacetNames, type OfficialWords, searchDocument, searchTerm } from './search-document'

export type NamesIn = (language: string) => FacetNames

/** The claims of a country, findable in the words of a language. */
export interface CountryIndex {
	index: SearchIndex
	claims: Map<string, GroundedEntry<'claim'>>
	/** Names the state of what is published that it was made from. */
	moment: string
}

async function officialWords(country: string, language: string, namesIn: NamesIn): Promise<OfficialWords | null> {
	const spoken = lawLanguage(country)
	if (!spoken || spoken === language || spoken === SOURCE_LANGUAGE || !(spoken in LANGUAGES)) return null
	const [claims, statuses] = await Promise.all([
		findEntries('claim', { country }, spoken),
		findEntries('status', { country }, spoken),
	])
	return {
		language: spoken,
		names: namesIn(spoken),
		claims: new Map(claims.map((claim) => [claim.slug, claim])),
		statuses: new Map(statuses.map(({ status, content }) => [status ?? '', content.nameInLaw ?? ''])),
	}
}

async function makeIndex(country: string, language: string, namesIn: NamesIn): Promise<Omit<CountryIndex, 'moment'>> {
	const [claims, terms, official] = await Promise.all([
		findGrounded('claim', { country }, language),
		findEntries('term', {}, language),
		officialWords(country, language, namesIn),
	])
	const reader = {
		...{ language, official, names: namesIn(language), source: namesIn(SOURCE_LANGUAGE) },
		terms: terms
			.filter((term) => term.country === null || term.country === country)
			.map(({ content, translation }) =>
				searchTerm(content, wordsOf('term', content, language, translation).one('meaning', content.meaning).text),
			),
	}
	return {
		index: makeSearchIndex(claims.map((claim) => searchDocument(claim, reader))),
		claims: new Map(claims.map((claim) => [claim.slug, claim])),
	}
}

/** As many as all languages of a few countries; the one that was asked for longest ago goes first. */
const MOST_KEPT = 32
const kept = new Map<string, { moment: string; made: Promise<Omit<CountryIndex, 'moment'>> }>()

/** The index of a country in a language: kept in memory, and made anew once what is published is no longer the same. */
export async function searchIndexOf(country: string, language: string, namesIn: NamesIn): Promise<CountryIndex> {
	const moment = await publicationMoment()
	const key = `${language}/${country}`
	const before = kept.get(key)
	const now = before?.moment === moment ? before : { moment, made: makeIndex(country, language, namesIn) }
	kept.delete(key)
	kept.set(key, now)
	const [oldest] = kept.keys()
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
	try {
		return { ...(await now.made), moment }
	} catch (error) {
		if (kept.get(key) === now) kept.delete(key)
		throw error
	}
}
