import { database } from './client'

export async function findCountries(): Promise<string[]> {
	const rows = await database().country.findMany({ orderBy: { position: 'asc' } })
	return rows.map(({ code }) => code)
}

/** Every law by name, published or still being written. */
export async function findSourceNames(): Promise<{ slug: string; title: string }[]> {
	return database().$queryRaw<{ slug: string; title: string }[]>`
		SELECT e.slug, coalesce(r.content->>'title', d.content->>'title', e.slug) AS title
		FROM "Entry" e
		LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "Draft" d ON d."entryId" = e.id
		WHERE e.kind = 'source' ORDER BY e.slug`
}
