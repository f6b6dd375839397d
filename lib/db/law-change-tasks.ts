import type { EntryKind } from '@/lib/domain/kinds'
import type { TaskState } from '@/lib/domain/law-change'
import { database } from './client'

/** One entry that a law change touches, and what became of its task. */
export interface TouchedEntry {
	task: string
	version: number
	state: TaskState
	note: string
	assignee: string | null
	settledBy: string | null
	/** The day it was settled, YYYY-MM-DD. */
	settledOn: string | null
	entry: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	/** The published answer, or that of the revision under way. */
	answer: string | null
	/** Whether readers see it. */
	isPublished: boolean
	/** What is under way: `submitted`, `approved`, or `draft`; null for nothing. */
	underWay: 'submitted' | 'approved' | 'draft' | null
	/** The languages in which a translation of it is published. */
	languages: string[]
}

/** Everything a law change touches, all at once: by country, status and topic. */
export async function findTouched(lawChangeId: string): Promise<TouchedEntry[]> {
	// As one text: the client takes as long over thousands of rows as the database does.
	const [all] = await database().$queryRaw<{ rows: string | null }[]>`
		WITH touched AS MATERIALIZED (
			SELECT id, "entryId", version, state, note, "assigneeId", "settledById", "settledAt"
			FROM "Task" WHERE "lawChangeId" = ${lawChangeId}::uuid
		), open AS (
			SELECT "entryId", state, answer FROM "Revision"
			WHERE state IN ('submitted', 'approved') AND "entryId" IN (SELECT "entryId" FROM touched)
		), listed AS (
			SELECT k.id AS task, k.version, k.state::text AS state, k.note, assignee.name AS assignee,
				settler.name AS "settledBy", k."settledAt"::date AS "settledOn", e.id AS entry, e.kind::text AS kind, e.slug,
				e."countryCode" AS country, e."statusSlug" AS status, t."topicSlug" AS topic,
				coalesce(r.answer, open.answer)::text AS answer, e."publishedRevisionId" IS NOT NULL AS "isPublished",
				coalesce(open.state::text, CASE WHEN d."entryId" IS NULL THEN NULL ELSE 'draft' END) AS "underWay",
				-- For each entry by its index: a join would read every translation there is.
				array(
					SELECT DISTINCT l."languageCode" FROM "Translation" l
					WHERE l."entryId" = e.id AND l.state = 'published' ORDER BY 1
				) AS languages
			FROM touched k
			JOIN "Entry" e ON e.id = k."entryId"
			LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId"
			LEFT JOIN open ON open."entryId" = e.id
			LEFT JOIN "Draft" d ON d."entryId" = e.id
			LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
			LEFT JOIN "Status" s ON s.slug = e."statusSlug"
			LEFT JOIN "Country" c ON c.code = e."countryCode"
			LEFT JOIN "Member" assignee ON assignee.id = k."assigneeId"
			LEFT JOIN "Member" settler ON settler.id = k."settledById"
			ORDER BY c.position NULLS LAST, e."countryCode", s.position NULLS LAST, e.kind, t.position, e.position, e.slug
		)
		SELECT json_agg(listed)::text AS rows FROM listed`
	return JSON.parse(all?.rows ?? '[]')
}
