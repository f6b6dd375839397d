import type { Answer } from '@/lib/domain/answers'
import { type EntryListQuery, type ListSort, orderOf, PAGE_SIZE } from '@/lib/domain/entry-list'
import type { EditorialState } from '@/lib/domain/states'
import { database } from './client'
import { conditionsOf } from './entry-conditions'
import { Prisma } from './generated/client'
import { WORK_STATE } from './work-state'

/** What the list tells of an entry besides its name. */
export interface ListedEntry {
	id: string
	state: EditorialState
	answer: Answer | null
	changed: Date | null
	/** The day its verification ends, YYYY-MM-DD. */
	verifiedUntil: string | null
}

const CHANGED = Prisma.sql`greatest(d."updatedAt", open."createdAt", published."createdAt", e."withdrawnAt")`

const COLUMNS: Record<ListSort, Prisma.Sql> = {
	changed: CHANGED,
	name: Prisma.sql`e.slug`,
	state: Prisma.sql`state.name`,
	answer: Prisma.sql`published.answer`,
	verified: Prisma.sql`v.until`,
}

/** Entries with what stands beside them; the database leaves out what a query does not name. */
const FROM = Prisma.sql`"Entry" e
	LEFT JOIN "Revision" published ON published.id = e."publishedRevisionId"
	LEFT JOIN "Draft" d ON d."entryId" = e.id
	LEFT JOIN (SELECT DISTINCT ON ("entryId") "entryId", state, "createdAt" FROM "Revision"
		WHERE state IN ('submitted', 'approved')) open ON open."entryId" = e.id
	LEFT JOIN (SELECT "revisionId", max(until) AS until FROM "Verification" GROUP BY 1) v
		ON v."revisionId" = e."publishedRevisionId"
	${WORK_STATE}`

/** One page of the entries that an address asks for, and how many there are in all. */
export async function listEntries(
	query: EntryListQuery,
	context: { memberId: string; day: string },
): Promise<{ entries: ListedEntry[]; total: number }> {
	const direction = orderOf(query) === 'down' ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`
	const where = conditionsOf(query, context)
	const [entries, counted] = await Promise.all([
		database().$queryRaw<ListedEntry[]>`
			WITH page AS (
				SELECT e.id, ${COLUMNS[query.sort]} AS key FROM ${FROM} WHERE ${where}
				ORDER BY key ${direction}, e.slug, e.kind LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}
			)
			SELECT e.id, state.name AS state, published.answer::text AS answer, ${CHANGED} AS changed, (
				SELECT to_char(max(until), 'YYYY-MM-DD') FROM "Verification" WHERE "revisionId" = e."publishedRevisionId"
			) AS "verifiedUntil"
			FROM page JOIN "Entry" e ON e.id = page.id
			LEFT JOIN "Revision" published ON published.id = e."publishedRevisionId"
			LEFT JOIN "Draft" d ON d."entryId" = e.id
			LEFT JOIN "Revision" open ON open."entryId" = e.id AND open.state IN ('submitted', 'approved')
			${WORK_STATE}
			ORDER BY page.key ${direction}, e.slug, e.kind`,
		database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${FROM} WHERE ${where}`,
	])
	return { entries, total: counted[0]?.total ?? 0 }
}
