import { database } from './client'

/** A web address that a published source or service shows readers. */
export interface ShownLink {
	entryId: string
	url: string
}

/** Every web address that published sources and services show. */
export async function findShownLinks(): Promise<ShownLink[]> {
	return database().$queryRaw<ShownLink[]>`
		SELECT e.id AS "entryId", coalesce(r.content->>'url', r.content->>'website') AS url
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		WHERE e.kind IN ('source', 'service') AND coalesce(r.content->>'url', r.content->>'website') IS NOT NULL
		ORDER BY e.slug`
}

/** Writes down what a try to reach an address found, in place of the one before. */
export async function recordLinkCheck(
	link: ShownLink,
	found: { reached: boolean; status: number | null; problem?: string },
): Promise<void> {
	const result = { ...found, problem: found.problem ?? null, checkedAt: new Date() }
	await database().linkCheck.upsert({
		where: { entryId_url: link },
		create: { ...link, ...result },
		update: result,
	})
}

/** What the last tries found for the addresses of one entry. */
export async function findLinkChecks(entryId: string) {
	return database().linkCheck.findMany({ where: { entryId }, orderBy: { url: 'asc' } })
}
