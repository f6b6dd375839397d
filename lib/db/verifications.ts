import type { Actor } from '@/lib/domain/actor'
import type { Transaction } from './client'

/** Records that a clinic checked a revision; the days are YYYY-MM-DD. The clinic's name is kept as it is today. */
export async function insertVerification(
	tx: Transaction,
	actor: Actor & { clinic: NonNullable<Actor['clinic']> },
	{ revisionId, name, on, until }: { revisionId: string; name: string; on: string; until: string },
): Promise<string> {
	const { id } = await tx.verification.create({
		data: {
			revisionId,
			clinic: actor.clinic.name,
			name,
			verifiedAt: new Date(on),
			until: new Date(until),
			memberId: actor.id,
		},
		select: { id: true },
	})
	return id
}
