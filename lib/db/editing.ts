import type { Outcome } from '@/lib/domain/outcome'
import { database, type Transaction } from './client'

// An import holds editors up for as long as it writes; a busy minute, for as long as the queue is.
const PATIENCE = { maxWait: 30_000, timeout: 120_000 }

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
		}, PATIENCE)
	} catch (error) {
		if (error instanceof RolledBack) return error.outcome
		throw error
	}
}
