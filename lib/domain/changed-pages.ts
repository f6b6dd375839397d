import { TOPICS } from './topics'

/** What tells the pages of an entry. */
export interface ChangedEntry {
	kind: string
	country: string | null
	status: string | null
	topic: string | null
	/** Its status is an overlay: its claims stand on the pages of every status. */
	crosses: boolean
	/** The slugs of the sources that it cites, or cited until now. */
	sources: readonly string[]
}

const EVERY_PAGE = null

/** Addresses without their language, spelled as lib/i18n/addresses.ts spells them; a test compares the two. */
const PATHS: Record<string, (entry: ChangedEntry) => string[] | typeof EVERY_PAGE> = {
	claim: ({ country, status, topic, crosses, sources }) =>
		country && status && topic && !crosses
			? [
					`/${country}/${status}/${topic}`,
					`/${country}/${status}`,
					`/embed/${country}/${status}`,
					`/${country}`,
					'',
					'/find',
					'/gaps',
					`/search/${country}.json`,
					`/dossier/${country}.json`,
					`/changes/${country}.atom`,
					...sources.map((source) => `/sources/${source}`),
				]
			: EVERY_PAGE,
	// A guide without claims has topic pages as soon as its status is explained.
	status: ({ country, status }) =>
		country && status
			? [
					`/${country}/${status}`,
					`/embed/${country}/${status}`,
					...TOPICS.map((topic) => `/${country}/${status}/${topic}`),
					`/${country}`,
					'/find',
					`/search/${country}.json`,
					`/changes/${country}.atom`,
				]
			: EVERY_PAGE,
	gap: ({ country }) => (country ? [`/${country}`, '/gaps', `/changes/${country}.atom`] : EVERY_PAGE),
	checklist: ({ country, status }) =>
		country && status
			? [`/${country}/${status}`, `/embed/${country}/${status}`, `/changes/${country}.atom`]
			: EVERY_PAGE,
}

/**
 * The public addresses that a publication or a withdrawal changes, in the languages it touches; a translation touches
 * its own alone. None means every page: of what stands on very many, such as a term, a source or a service.
 */
export function changedPages(entry: ChangedEntry, languages: readonly string[]): string[] {
	const paths = PATHS[entry.kind]?.(entry) ?? []
	return languages.flatMap((language) => paths.map((path) => `/${language}${path}`))
}
