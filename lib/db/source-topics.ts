import { database } from './client'

/**
 * The topics of each source, by its slug: those its articles were said to speak of, and those of the published claims
 * that rest on it.
 */
export async function findSourceTopics(): Promise<Map<string, string[]>> {
	const rows = await database().$queryRaw<{ slug: string; topics: string[] }[]>`
		SELECT slug, array_agg(DISTINCT topic) AS topics FROM (
			SELECT s.slug, x."topicSlug" AS topic
			FROM "Entry" p JOIN "EntryTopic" x ON x."entryId" = p.id JOIN "Entry" s ON s.id = p."parentId"
			WHERE p.kind = 'provision' AND p."publishedRevisionId" IS NOT NULL
			UNION
			SELECT s.slug, t."topicSlug"
			FROM "Entry" c JOIN "Reference" r ON r."revisionId" = c."publishedRevisionId"
			JOIN "Entitlement" t ON t.slug = c."entitlementSlug"
			JOIN "Entry" p ON p.id = r."targetId" JOIN "Entry" s ON s.id = p."parentId"
			WHERE c.kind = 'claim'
		) spoken GROUP BY slug`
	return new Map(rows.map(({ slug, topics }) => [slug, topics]))
}
