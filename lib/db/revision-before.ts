import { database } from './client'

/** The revision that readers had before one of a number; null where there was none. */
export async function findRevisionBefore(entryId: string, number: number): Promise<string | null> {
	const row = await database().revision.findFirst({
		where: { entryId, number: { lt: number }, state: { in: ['published', 'withdrawn'] } },
		orderBy: { number: 'desc' },
		select: { id: true },
	})
	return row?.id ?? null
}
