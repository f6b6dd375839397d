import { database, type Transaction } from './client'

/** Plans that an approved revision be published at a time; gives the plan's id. */
export async function insertPlan(
	tx: Transaction,
	plan: { revisionId: string; memberId: string; at: Date; settles: string[] },
) {
	const { id } = await tx.plannedPublication.create({ data: plan, select: { id: true } })
	return id
}

/** Ends the open plans of a revision, because its text or its approval is gone, or a member said so. Gives how many. */
export async function cancelPlans(tx: Transaction, revisionId: string): Promise<number> {
	const { count } = await tx.plannedPublication.updateMany({
		where: { revisionId, state: 'planned' },
		data: { state: 'cancelled' },
	})
	return count
}

/** Ends the open plans of a revision that is published now. */
export async function finishPlans(tx: Transaction, revisionId: string): Promise<void> {
	await tx.plannedPublication.updateMany({ where: { revisionId, state: 'planned' }, data: { state: 'done' } })
}

/** The plans whose time has come. */
export async function findDuePlans(now: Date) {
	return database().plannedPublication.findMany({
		where: { state: 'planned', at: { lte: now } },
		orderBy: { at: 'asc' },
		select: { id: true, revisionId: true, memberId: true, at: true, settles: true },
	})
}

/** Notes that a plan could not be carried out, and why. */
export async function refusePlan(id: string, reason: string): Promise<void> {
	await database().plannedPublication.updateMany({
		where: { id, state: 'planned' },
		data: { state: 'refused', reason },
	})
}
