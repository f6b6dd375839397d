import type { LawChangeKind } from '@/lib/domain/law-change'
import { database } from './client'
import { Prisma } from './generated/client'

export interface ListedLawChange {
	id: string
	kind: LawChangeKind
	/** The day from which it holds, and the day it was marked: YYYY-MM-DD. */
	from: string
	on: string
	note: string
	author: string
	provision: string
	provisionId: string
	source: string
	open: number
	settled: number
}

const MOST = 300

async function findChanges(where: Prisma.Sql): Promise<ListedLawChange[]> {
	return database().$queryRaw<ListedLawChange[]>`
		SELECT c.id, c.kind::text AS kind, c."from"::text AS "from", c.at::date::text AS "on", c.note, c.author,
			p.slug AS provision, p.id AS "provisionId", s.slug AS source,
			coalesce(k.open, 0) AS open, coalesce(k.settled, 0) AS settled
		FROM "LawChange" c
		JOIN "Entry" p ON p.id = c."provisionId"
		JOIN "Entry" s ON s.id = p."parentId"
		LEFT JOIN LATERAL (
			SELECT count(*) FILTER (WHERE state = 'open')::int AS open, count(*) FILTER (WHERE state <> 'open')::int AS settled
			FROM "Task" WHERE "lawChangeId" = c.id
		) k ON true
		${where}
		ORDER BY coalesce(k.open, 0) = 0, c.at DESC, p.slug LIMIT ${MOST}`
}

/** The changes of law that were marked, those with open tasks first, then the latest. */
export const findLawChanges = () => findChanges(Prisma.empty)

/** One of them; undefined where there is none. */
export async function findLawChange(id: string): Promise<ListedLawChange | undefined> {
	return (await findChanges(Prisma.sql`WHERE c.id = ${id}::uuid`))[0]
}
