import type { Outcome } from '@/lib/domain/outcome'
import { database, type Transaction } from './client'

class RolledBack extends Error {
	constructor(readonly outcome: Outcome<never>) {
		super('refused')
	}
}

/**
 * Runs a verb in one transaction. A refusal rolls back whatever was written before it.
 * It first joins the queue for the tables in the order an import locks them, so that the two wait and never deadlock.
 */
export async function editing<T>(work: (tx: Transaction) => Promise<Outcome<T>>): Promise<Outcome<T>> {
	try {
		return await database().$transaction(async (tx) => {
			await tx.$executeRaw`LOCK TABLE "Revision", "Translation", "Entry" IN ROW EXCLUSIVE MODE`
			const outcome = await work(tx)
			if (!outcome.ok) throw new RolledBack(outcome)
			return outcome
		})
	} catch (error) {
		if (error instanceof RolledBack) return error.outcome
		throw error
	}
}
