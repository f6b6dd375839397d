import { database } from '../client'
import { FIRST } from './waiting-parts'

/** A question without an answer: no claim is published on it and none is being written. */
export interface OpenCell {
	country: string
	status: string
	topic: string
	entitlement: string
	/** The recorded reason, where there is one. */
	why: string | null
}

/** The first questions without an answer, of every country and status that has any, and how many there are. */
export async function findOpenCells(): Promise<{ cells: OpenCell[]; total: number }> {
	const rows = await database().$queryRaw<(OpenCell & { total: number })[]>`
		WITH told AS MATERIALIZED (
			SELECT "countryCode" AS country, "statusSlug" AS status, "entitlementSlug" AS entitlement
			FROM "Entry" e
			WHERE kind = 'claim' AND ("publishedRevisionId" IS NOT NULL
				OR EXISTS (SELECT 1 FROM "Draft" d WHERE d."entryId" = e.id))
			GROUP BY 1, 2, 3
		), guides AS (SELECT DISTINCT country, status FROM told), cells AS (
			SELECT g.country, g.status, t."topicSlug" AS topic, t.slug AS entitlement,
				row_number() OVER (ORDER BY c.position, s.position, p.position, t.position) AS place,
				count(*) OVER ()::int AS total
			FROM guides g
			JOIN "Country" c ON c.code = g.country
			JOIN "Status" s ON s.slug = g.status
			CROSS JOIN "Entitlement" t
			JOIN "Topic" p ON p.slug = t."topicSlug"
			WHERE NOT EXISTS (
				SELECT 1 FROM told WHERE told.country = g.country AND told.status = g.status AND told.entitlement = t.slug)
		)
		SELECT cells.country, cells.status, cells.topic, cells.entitlement, cells.total, (
			SELECT r.content->>'why' FROM "Entry" gap JOIN "Revision" r ON r.id = gap."publishedRevisionId"
			WHERE gap.kind = 'gap' AND gap."countryCode" = cells.country AND gap."entitlementSlug" = cells.entitlement
				AND (gap."statusSlug" = cells.status OR gap."statusSlug" IS NULL)
			ORDER BY gap."statusSlug" NULLS LAST LIMIT 1
		) AS why
		FROM cells WHERE place <= ${FIRST} ORDER BY place`
	return { cells: rows.map(({ total: _, ...cell }) => cell), total: rows[0]?.total ?? 0 }
}
