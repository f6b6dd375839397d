import MiniSearch, { type Options } from 'minisearch'
import { foldWords } from './fold-words'
import { wordsToTry } from './words-to-try'

/** What a claim is found by; each field is text in any language. */
export interface SearchDocument {
	/** The slug of the claim. */
	id: string
	/** Its place among the claims of its topic, from 0: what matters most is said first. */
	place: number
	entitlement: string
	status: string
	topic: string
	summary: string
	/** Conditions, steps, papers and the rest. */
	text: string
	/** Statutory terms that it uses, with what they mean. */
	terms: string
	/** National law that it cites: names, numbers, articles. */
	law: string
	/** International and European law that it cites. */
	treaties: string
	/** The same claim in the language of the country's law: the words of official letters. */
	official: string
	/** What people call it in everyday words. */
	everyday: string
	/** The same claim in the source language. */
	source: string
}

export type SearchIndex = MiniSearch<SearchDocument>

/** How much a word counts where it stands. */
const BOOST = {
	...{ entitlement: 4, status: 3, topic: 1.5, summary: 2, text: 1 },
	...{ everyday: 3, terms: 1, law: 2, treaties: 0.5, official: 1, source: 0.5 },
}

const OPTIONS: Options<SearchDocument> = {
	fields: Object.keys(BOOST),
	tokenize: foldWords,
	processTerm: (word) => word,
	storeFields: ['place'],
	// A long answer is no worse than a short one.
	searchOptions: { tokenize: (word) => [word], boost: BOOST, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
}

export function makeSearchIndex(documents: SearchDocument[]): SearchIndex {
	const index = new MiniSearch<SearchDocument>(OPTIONS)
	index.addAll(documents)
	return index
}

/** Opens an index that was written as JSON. */
export function openSearchIndex(json: object): SearchIndex {
	return MiniSearch.loadJS<SearchDocument>(json as never, OPTIONS)
}

const LONGEST_QUERY = 200
const MOST_WORDS = 12
export const MOST_RESULTS = 20
/** How much more the first claim of a topic counts than a late one. */
const FIRST_COUNTS = 0.4
/** Results with less than this part of the best one's score are left out. */
const LEAST = 0.1

/** Finds the claims that answer to a query, the closest first, by their slugs: those that hold more of its words win. */
export function searchIn(index: SearchIndex, query: string): string[] {
	const asked = [...new Set(foldWords(query.slice(0, LONGEST_QUERY)))].slice(0, MOST_WORDS)
	const tries = asked.flatMap((word) => wordsToTry(word))
	const wordOf = new Map(tries.map(({ word, instead }) => [instead, word]))
	const found = index.search({
		combineWith: 'OR',
		queries: tries.map(({ instead, weight, prefix, fuzzy }) => ({
			...{ queries: [instead], prefix, fuzzy, combineWith: 'OR' as const, boostTerm: () => weight },
		})),
	})
	const scored = found
		.map(({ id, score, queryTerms, place }) => ({
			id: String(id),
			// The library multiplies by what was tried; what was asked is what counts.
			score:
				(score / queryTerms.length) *
				new Set(queryTerms.map((term) => wordOf.get(term))).size *
				(1 + FIRST_COUNTS / (1 + place)),
		}))
		.sort((a, b) => b.score - a.score)
	const best = scored[0]?.score ?? 0
	return scored
		.filter(({ score }) => score >= best * LEAST)
		.slice(0, MOST_RESULTS)
		.map(({ id }) => id)
}
