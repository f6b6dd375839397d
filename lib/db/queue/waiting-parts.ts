import type { WaitingItem, WaitingPart } from '@/lib/domain/waiting-item'
import { database } from '../client'
import { Prisma } from '../generated/client'

/** How many lines of a part the queue shows. */
export const FIRST = 10

type Row = WaitingItem & { mine: boolean; total: number }

const EMPTY: WaitingPart = { items: [], total: 0 }

function partOf(rows: Row[]): WaitingPart {
	const items = rows.map(({ mine: _, total: __, ...item }) => item)
	return rows[0] ? { items, total: rows[0].total } : EMPTY
}

/**
 * The first lines of a part and how many there are, apart for what this member can act on and for what others must.
 * `rows` selects what, "entryId", language, at, step, words, by, mine and rank, the lowest rank first.
 */
export async function findParts(rows: Prisma.Sql): Promise<{ mine: WaitingPart; others: WaitingPart }> {
	const found = await database().$queryRaw<Row[]>`
		WITH rows AS (${rows}), counted AS (
			SELECT *, count(*) OVER (PARTITION BY mine)::int AS total,
				row_number() OVER (PARTITION BY mine ORDER BY rank, at, "entryId") AS place
			FROM rows
		)
		SELECT what, "entryId", language, at, step, words, by, mine, total FROM counted
		WHERE place <= ${FIRST} ORDER BY place`
	return { mine: partOf(found.filter((row) => row.mine)), others: partOf(found.filter((row) => !row.mine)) }
}

/** A condition that a member's roles decide before any row is read. */
export const holds = (condition: boolean) => (condition ? Prisma.sql`true` : Prisma.sql`false`)
