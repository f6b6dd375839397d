import type { Actor } from '@/lib/domain/actor'
import { database, type Transaction } from './client'
import type { Prisma } from './generated/client'

interface Subject {
	entryId?: string | null
	revisionId?: string | null
	/** What else should be known of it; never an address, a password or a client. */
	detail?: object
}

/** Writes down who did what, in the transaction that does it. */
export async function writeAudit(
	tx: Transaction,
	actor: Pick<Actor, 'id' | 'name'>,
	act: string,
	{ detail = {}, ...subject }: Subject = {},
): Promise<void> {
	await tx.auditEvent.create({
		data: { actor: actor.name, memberId: actor.id, act, detail: detail as Prisma.InputJsonObject, ...subject },
	})
}

/** The members who did something to a revision. */
export async function whoDid(act: string, revisionId: string, client: Transaction = database()): Promise<string[]> {
	const events = await client.auditEvent.findMany({ where: { act, revisionId }, select: { memberId: true } })
	return events.flatMap(({ memberId }) => memberId ?? [])
}
