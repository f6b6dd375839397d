import { isTopic, TOPICS, type Topic } from './topics'

/** A table with more columns can be read neither on a screen nor on paper. */
export const MOST_COLUMNS = 6

/** What to compare, in the order of every page. No topics means all of them. */
export interface ComparisonQuery {
	countries: string[]
	statuses: string[]
	topics: Topic[]
}

/** What there is to choose from. */
export interface ComparisonChoices {
	/** `researched` where a country has answers at all. */
	countries: { code: string; researched: boolean }[]
	statuses: string[]
	entitlements: { slug: string; topic: string }[]
}

export interface ComparedColumn {
	country: string
	status: string
}

export interface ReadQuery {
	query: ComparisonQuery
	/** The address named something that there is not; it was left out. */
	leftOut: boolean
}

/** Reads repeated `country`, `status` and `topic`: each once, in our order, whatever the order of the address. */
export function readComparisonQuery(asked: URLSearchParams, choices: ComparisonChoices): ReadQuery {
	const named = (name: string) => asked.getAll(name).filter((value) => value !== '')
	const codes = choices.countries.map(({ code }) => code)
	const known = (name: string, all: readonly string[]) => all.filter((value) => named(name).includes(value))
	return {
		query: {
			countries: known('country', codes),
			statuses: known('status', choices.statuses),
			topics: TOPICS.filter((topic) => named('topic').includes(topic)),
		},
		leftOut:
			named('country').some((value) => !codes.includes(value)) ||
			named('status').some((value) => !choices.statuses.includes(value)) ||
			named('topic').some((value) => !isTopic(value)),
	}
}

/** Each country with each status, country by country. */
export function columnsOf({ countries, statuses }: ComparisonQuery): ComparedColumn[] {
	return countries.flatMap((country) => statuses.map((status) => ({ country, status })))
}

/** Why a choice makes no table: one column compares nothing, and more than six cannot be read. */
export function faultOf({ countries, statuses }: ComparisonQuery): 'few' | 'many' | null {
	const count = countries.length * statuses.length
	if (count < 2) return 'few'
	return count > MOST_COLUMNS ? 'many' : null
}

/** The topics a choice is about: none chosen means all. */
export function topicsOf({ topics }: ComparisonQuery): readonly Topic[] {
	return topics.length > 0 ? topics : TOPICS
}
