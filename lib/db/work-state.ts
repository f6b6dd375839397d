import { Prisma } from './generated/client'

/**
 * The one state of each entry `e`, as lib/domain/states.ts decides it, in a column `state.name`. It wants `e`, its
 * working copy `d` and its revision under way `open`; a test holds the two against each other.
 */
export const WORK_STATE = Prisma.sql`CROSS JOIN LATERAL (SELECT CASE
	WHEN open.state IS NOT NULL THEN open.state::text
	WHEN d."entryId" IS NOT NULL THEN CASE (
		SELECT r.state FROM "Revision" r WHERE r."entryId" = e.id ORDER BY r.number DESC LIMIT 1
	) WHEN 'changes_requested' THEN 'changes_requested' ELSE 'draft' END
	WHEN e."publishedRevisionId" IS NOT NULL THEN 'published'
	WHEN EXISTS (SELECT 1 FROM "Revision" r WHERE r."entryId" = e.id) THEN 'withdrawn'
	ELSE 'draft'
END AS name) state`
