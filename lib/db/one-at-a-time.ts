import { database } from './client'

const PATIENCE_MS = 60_000

/** Runs work while no other process runs work of the same name; it waits for its turn. */
export function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
	return database().$transaction(
		async (tx) => {
			await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${name}))`
			return work()
		},
		{ timeout: PATIENCE_MS, maxWait: PATIENCE_MS },
	)
}
