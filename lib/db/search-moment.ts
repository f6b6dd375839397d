import { database } from './client'

/** The acts that change what readers read of claims, or how far they may trust it. */
const ACTS = [
	...['publish', 'publish-urgently', 'withdraw', 'import', 'translate', 'approve-translation'],
	...['approve', 'verify', 'mark-law-change', 'settle-task'],
]

/**
 * Names the present state of what is published: another name means that something changed. The newest acts of each
 * sort are read from the index, several of each, because one that began earlier may be committed later.
 */
export async function publicationMoment(): Promise<string> {
	const [row] = await database().$queryRaw<{ moment: string | null }[]>`
		SELECT string_agg(newest.id::text, ' ') AS moment FROM unnest(${ACTS}::text[]) AS name,
		LATERAL (SELECT id FROM "AuditEvent" WHERE act = name ORDER BY id DESC LIMIT 5) newest`
	return row?.moment ?? ''
}
