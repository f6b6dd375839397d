import { Feed } from 'feed'

interface FeedEntry {
	id: string
	title: string
	link: string
	at: Date
	/** What it says, as plain text. */
	words: string
	/** What sort of change it is, in words. */
	sort: string
}

interface FeedFacts {
	id: string
	title: string
	/** Its own address, and the page it accompanies. */
	self: string
	page: string
	author: string
	rights: string
	/** When it last changed; of a feed without entries, when its country was first published. */
	updated: Date
	entries: FeedEntry[]
}

/** The library writes titles and words as HTML. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Prints an Atom feed (RFC 4287). */
export function printFeed({ id, title, self, page, author, rights, updated, entries }: FeedFacts): string {
	const feed = new Feed({
		id,
		title,
		link: page,
		feedLinks: { atom: self },
		updated,
		author: { name: author },
		copyright: rights,
		generator: author,
	})
	for (const entry of entries) {
		feed.addItem({
			id: entry.id,
			title: asHtml(entry.title),
			link: entry.link,
			date: entry.at,
			published: entry.at,
			description: asHtml(entry.words),
			category: [{ name: entry.sort, term: entry.sort }],
		})
	}
	return feed.atom1()
}

/** The headers of a feed: data that runs nothing, kept by shared caches for minutes only, as pages are. */
export const FEED_HEADERS = {
	'content-type': 'application/atom+xml; charset=utf-8',
	'content-security-policy': "default-src 'none'",
	'cache-control': 'public, max-age=300',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
}
