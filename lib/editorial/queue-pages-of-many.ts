import type { Transaction } from '@/lib/db/client'
import { queuePages } from '@/lib/db/publication'
import { findTouchedEntries } from '@/lib/db/touched-entries'
import { changedPages } from '@/lib/domain/changed-pages'
import { LANGUAGE_CODES } from '@/lib/domain/languages'

/** Beyond this, making every page anew is less work than finding out which. */
const FEW = 50

/** Queues the pages that show some entries; every page where they are many. Entries that no reader sees queue none. */
export async function queuePagesOfMany(tx: Transaction, entryIds: string[]): Promise<void> {
	if (entryIds.length > FEW) return queuePages(tx, [])
	const entries = await findTouchedEntries(tx, entryIds)
	if (entries.length === 0) return
	const paths = entries.map((entry) => changedPages(entry, LANGUAGE_CODES))
	const needsEvery = paths.some((some) => some.length === 0)
	await queuePages(tx, needsEvery ? [] : [...new Set(paths.flat())])
}
