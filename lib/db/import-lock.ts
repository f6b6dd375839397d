import { database, type Transaction } from './client'

const MINUTE = 60_000

/**
 * Runs an import in one transaction that nobody else can write under: what it plans is what it changes.
 * Readers go on. A writer waits, then finds the version it read gone (invariant 10); an import waits for writers.
 */
export function whileNobodyWrites<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
	return database().$transaction(
		async (tx) => {
			// In the order in which an editor's transaction writes them, so that the two do not lock each other out.
			await tx.$executeRaw`LOCK TABLE "Revision", "Translation", "Entry" IN SHARE ROW EXCLUSIVE MODE`
			return work(tx)
		},
		{ timeout: 5 * MINUTE, maxWait: MINUTE },
	)
}
