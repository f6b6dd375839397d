import type { Transaction } from '@/lib/db/client'
import type { LockedEntry } from '@/lib/db/locked-entry'
import { findCitedSources, queuePages } from '@/lib/db/publication'
import { changedPages } from '@/lib/domain/changed-pages'
import { LANGUAGE_CODES } from '@/lib/domain/languages'

/** Queues every page that shows an entry, in all languages or in one, with those of the law its revisions cite. */
export async function queueEntryPages(
	tx: Transaction,
	entry: LockedEntry,
	revisionIds: (string | null)[],
	languages: readonly string[] = LANGUAGE_CODES,
): Promise<void> {
	const sources = await findCitedSources(
		tx,
		revisionIds.filter((id) => id !== null),
	)
	await queuePages(tx, changedPages({ ...entry, sources }, languages))
}
