import { database } from './client'
import { Prisma } from './generated/client'

/** The acts that change what readers read of claims, or how far they may trust it. */
const ACTS = [
	...['publish', 'publish-urgently', 'withdraw', 'import', 'translate', 'approve-translation'],
	...['approve', 'verify', 'mark-law-change', 'settle-task'],
]

/**
 * Names the present state of what is published: another name means that something changed. The newest acts of each
 * sort are read from the index, several of each, because one that began earlier may be committed later. Each sort is
 * asked by its name: joined to a list of names, PostgreSQL walks through the whole log for acts that are rare.
 */
export async function publicationMoment(): Promise<string> {
	const newest = ACTS.map(
		(act) => Prisma.sql`(SELECT id FROM "AuditEvent" WHERE act = ${act} ORDER BY id DESC LIMIT 5)`,
	)
	const [row] = await database().$queryRaw<{ moment: string | null }[]>`
		SELECT string_agg(id::text, ' ' ORDER BY id) AS moment FROM (${Prisma.join(newest, ' UNION ALL ')}) newest`
	return row?.moment ?? ''
}
