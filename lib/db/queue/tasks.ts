import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/permissions'
import { Prisma } from '../generated/client'
import { findParts, holds } from './waiting-parts'

/** The entries to look at because their law changed: those given to this member first, then those given to nobody. */
export async function findOpenTasks(actor: Actor) {
	return findParts(Prisma.sql`
		SELECT 'task' AS what, k."entryId", NULL AS language, c."from"::timestamptz AS at, c.kind::text AS step,
			c.note AS words, m.name AS by,
			coalesce(k."assigneeId" = ${actor.id}, ${holds(may(actor, 'settle-task'))}) AS mine,
			CASE WHEN k."assigneeId" IS NULL THEN 1 ELSE 0 END AS rank
		FROM "Task" k
		JOIN "LawChange" c ON c.id = k."lawChangeId"
		LEFT JOIN "Member" m ON m.id = k."assigneeId"
		WHERE k.state = 'open'`)
}
