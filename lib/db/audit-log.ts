import type { AuditQuery } from '@/lib/domain/audit-query'
import type { EntryKind } from '@/lib/domain/kinds'
import { isUuid } from '@/lib/domain/uuid'
import { database } from './client'
import { Prisma } from './generated/client'

/** One thing that somebody did. */
export interface LoggedEvent {
	/** Grows with time; a text, since it may outgrow a number. */
	id: string
	at: Date
	actor: string
	member: string | null
	act: string
	entry: string | null
	kind: EntryKind | null
	slug: string | null
	/** The number of the revision it was done to. */
	revision: number | null
	detail: Record<string, unknown>
}

const ZONE = 'Europe/Rome'

function conditionsOf({ member, act, entry, kind, from, to, before }: AuditQuery): Prisma.Sql[] {
	const conditions = [Prisma.sql`true`]
	if (member) conditions.push(Prisma.sql`a."memberId" = ${member}`)
	if (act) conditions.push(Prisma.sql`a.act = ${act}`)
	if (entry && isUuid(entry)) conditions.push(Prisma.sql`a."entryId" = ${entry}::uuid`)
	else if (entry) conditions.push(Prisma.sql`strpos(e.slug, lower(${entry})) > 0`)
	if (kind) conditions.push(Prisma.sql`e.kind = ${kind}::"EntryKind"`)
	if (from) conditions.push(Prisma.sql`a.at >= ${from}::timestamp AT TIME ZONE ${ZONE}`)
	if (to) conditions.push(Prisma.sql`a.at < (${to}::timestamp + interval '1 day') AT TIME ZONE ${ZONE}`)
	if (before) conditions.push(Prisma.sql`a.id < ${before}::bigint`)
	return conditions
}

/** So many events of the audit log, the latest first, from before the one a query names. */
export async function findEvents(query: AuditQuery, size: number): Promise<LoggedEvent[]> {
	return database().$queryRaw<LoggedEvent[]>`
		SELECT a.id::text AS id, a.at, a.actor, a."memberId" AS member, a.act, a."entryId" AS entry,
			e.kind::text AS kind, e.slug, r.number AS revision, a.detail
		FROM "AuditEvent" a
		LEFT JOIN "Entry" e ON e.id = a."entryId"
		LEFT JOIN "Revision" r ON r.id = a."revisionId"
		WHERE ${Prisma.join(conditionsOf(query), ' AND ')}
		ORDER BY a.id DESC LIMIT ${size}`
}

/** Every act that the log holds, by name. */
export async function findActs(): Promise<string[]> {
	// Hops from name to name through the index, instead of reading the whole log.
	const rows = await database().$queryRaw<{ act: string }[]>`
		WITH RECURSIVE hop (act) AS (
			SELECT min(act) FROM "AuditEvent"
			UNION ALL
			SELECT (SELECT min(a.act) FROM "AuditEvent" a WHERE a.act > hop.act) FROM hop WHERE hop.act IS NOT NULL
		) SELECT act FROM hop WHERE act IS NOT NULL`
	return rows.map(({ act }) => act)
}
