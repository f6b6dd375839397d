import type { Transaction } from './client'

/** Ends tasks of an entry as done, because a publication answered them. */
export async function settleTasksOf(
	tx: Transaction,
	{ entryId, taskIds, memberId }: { entryId: string; taskIds: string[]; memberId: string },
): Promise<void> {
	if (taskIds.length === 0) return
	await tx.task.updateMany({
		where: { id: { in: taskIds }, entryId, state: 'open' },
		data: { state: 'done', settledById: memberId, settledAt: new Date(), version: { increment: 1 } },
	})
}
