import type { EntryLabel } from '@/lib/domain/entry-label'
import { database } from './client'

const LONGEST_WORDS = 240

/** How to name some entries, by id: by what is published of them, else by what is being written. */
export async function findEntryLabels(ids: readonly string[]): Promise<Map<string, EntryLabel>> {
	if (ids.length === 0) return new Map()
	const rows = await database().$queryRaw<EntryLabel[]>`
		SELECT e.id, e.kind::text AS kind, e.slug, e."countryCode" AS country, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, t."topicSlug" AS topic, parent.slug AS parent,
			left(first_words(c.says), ${LONGEST_WORDS}::int) AS words
		FROM "Entry" e
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		LEFT JOIN "Entry" parent ON parent.id = e."parentId"
		CROSS JOIN LATERAL (SELECT coalesce(
			(SELECT content FROM "Revision" r WHERE r.id = e."publishedRevisionId"),
			(SELECT content FROM "Draft" d WHERE d."entryId" = e.id),
			(SELECT content FROM "Revision" r WHERE r."entryId" = e.id ORDER BY number DESC LIMIT 1)
		) AS says) c
		WHERE e.id = ANY (${ids}::uuid[])`
	return new Map(rows.map((row) => [row.id, row]))
}
