import type { Transaction } from '@/lib/db/client'
import { type LockedEntry, lockEntry } from '@/lib/db/locked-entry'
import { type FoundRevision, findEntryOf, findRevision } from '@/lib/db/revisions'
import { contentHash } from '@/lib/domain/canonical'
import { done, type Outcome, refused } from '@/lib/domain/outcome'

/** Holds the entry of a revision and reads the revision as it now is. The hash, where given, must be what it says. */
export async function holdRevision(
	tx: Transaction,
	id: string,
	hash?: string,
): Promise<Outcome<{ entry: LockedEntry; revision: FoundRevision }>> {
	const entryId = await findEntryOf(tx, id)
	const entry = entryId ? await lockEntry(tx, entryId) : null
	// Read under the lock: its state may move on while we wait for it.
	const revision = entry ? await findRevision(id, tx) : null
	if (!revision || !entry) return refused('not-found')
	const says = contentHash({ content: revision.content, references: revision.references })
	if (hash !== undefined && (hash !== revision.hash || hash !== says)) return refused('changed-since-read')
	return done({ entry, revision })
}
