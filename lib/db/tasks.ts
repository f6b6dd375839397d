import { database, type Transaction } from './client'

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

/** One task as it stands; null where there is none. */
export async function findTask(id: string, client: Transaction = database()) {
	return client.task.findUnique({ where: { id } })
}

/** Changes an open task if it is still at the version its reader saw. Tells whether it was. */
export async function changeTask(
	tx: Transaction,
	{ id, version }: { id: string; version: number },
	to: { assigneeId: string | null } | { state: 'done' | 'not_affected'; note: string; settledById: string },
): Promise<boolean> {
	const settledAt = 'state' in to ? new Date() : undefined
	const { count } = await tx.task.updateMany({
		where: { id, version, state: 'open' },
		data: { ...to, settledAt, version: { increment: 1 } },
	})
	return count === 1
}
