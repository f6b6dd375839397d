import type { Transaction } from './client'

/**
 * The slugs of what a text rests on and readers cannot see yet: the provisions it cites, the law it belongs to.
 * Holds all of them until the transaction ends, so that none is withdrawn while this is published. Asked before a
 * revision is written: its references hold them in a weaker way, and two that both want more would wait for each other.
 */
export async function findUnpublishedBasis(
	tx: Transaction,
	entryId: string,
	cited: readonly string[],
): Promise<string[]> {
	const rows = await tx.$queryRaw<{ slug: string; published: string | null }[]>`
		SELECT slug, "publishedRevisionId" AS published FROM "Entry"
		WHERE id = ANY (ARRAY(
			SELECT id FROM "Entry" WHERE kind = 'provision' AND slug = ANY (${cited}::text[])
			UNION SELECT "parentId" FROM "Entry" WHERE id = ${entryId}::uuid
		)) ORDER BY id FOR SHARE`
	return rows.filter((row) => row.published === null).map((row) => row.slug)
}

/** The kinds and slugs of what is published and rests on an entry: what cites it, and the articles of a law. */
export async function findResting(tx: Transaction, entryId: string): Promise<{ kind: string; slug: string }[]> {
	return tx.$queryRaw`
		SELECT kind::text AS kind, slug FROM "Entry"
		WHERE "publishedRevisionId" IS NOT NULL AND id = ANY (ARRAY(
			SELECT id FROM "Entry" WHERE "parentId" = ${entryId}::uuid
			UNION SELECT e.id FROM "Reference" r JOIN "Entry" e ON e."publishedRevisionId" = r."revisionId"
				WHERE r."targetId" = ${entryId}::uuid
		)) ORDER BY 1, 2`
}

/** What is published and rests on something that is not, as `claim:it/refugee/health/1`. */
export async function findBaseless(tx: Transaction): Promise<string[]> {
	const rows = await tx.$queryRaw<{ key: string }[]>`
		SELECT e.kind::text || ':' || e.slug AS key FROM "Entry" e LEFT JOIN "Entry" law ON law.id = e."parentId"
		WHERE e."publishedRevisionId" IS NOT NULL AND (
			(law.id IS NOT NULL AND law."publishedRevisionId" IS NULL) OR EXISTS (
				SELECT 1 FROM "Reference" r JOIN "Entry" cited ON cited.id = r."targetId"
				WHERE r."revisionId" = e."publishedRevisionId" AND cited."publishedRevisionId" IS NULL
			)) ORDER BY 1`
	return rows.map(({ key }) => key)
}
