/** Words that say "article" and nothing about which. */
const SAID_ANYWAY = new Set(['art', 'arts', 'article', 'articles', 'articolo', 'articoli', 'n', 'no', 'of', 'di'])

const MOST_WORDS = 6

/** The words to look a provision up by: `art. 35 TUI` is `35` and `tui`. */
export function queryWords(query: string): string[] {
	const words = query.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}/-]*/gu) ?? []
	return words.filter((word) => !SAID_ANYWAY.has(word)).slice(0, MOST_WORDS)
}

export interface FoundProvision {
	slug: string
	article: string | null
	/** The slug of its law. */
	source: string
	title: string
	short: string | null
	number: string | null
	/** Whether readers can see it. */
	published: boolean
}

/** How well a provision answers a query: its very article first, then its law's short name, then the rest. */
export function rankProvision(words: readonly string[], found: FoundProvision): number {
	const isArticle = words.some((word) => word === found.article?.toLowerCase())
	const names = [found.source, found.short?.toLowerCase()]
	const isLaw = words.some((word) => names.includes(word))
	return (isArticle ? 4 : 0) + (isLaw ? 2 : 0) + (found.published ? 1 : 0)
}
