import type { Transaction } from '@/lib/db/client'
import { type LockedEntry, lockEntry } from '@/lib/db/locked-entry'
import { type FoundTranslation, findTranslation, findTranslationIn } from '@/lib/db/translations'
import { type Actor, speaks } from '@/lib/domain/actor'
import { done, type Outcome, refused } from '@/lib/domain/outcome'

/** Holds an entry for someone who writes its translation; refused while one of it waits for a speaker. */
export async function holdForTranslator(
	tx: Transaction,
	actor: Actor,
	{ entry: entryId, language }: { entry: string; language: string },
): Promise<Outcome<LockedEntry & { publishedId: string }>> {
	if (!speaks(actor, language)) return refused('wrong-language')
	const entry = await lockEntry(tx, entryId)
	if (!entry) return refused('not-found')
	const { publishedId } = entry
	if (!publishedId) return refused('wrong-state', { state: entry.state })
	const open = await findTranslationIn('submitted', { entryId, language }, tx)
	if (open) return refused('locked', { state: open.state, translation: open.id })
	return done({ ...entry, publishedId })
}

/** Holds the entry of a translation that waits for a speaker, for a speaker of its language. */
export async function holdTranslation(
	tx: Transaction,
	actor: Actor,
	id: string,
): Promise<Outcome<{ entry: LockedEntry; translation: FoundTranslation }>> {
	const found = await findTranslation(id, tx)
	if (!found) return refused('not-found')
	if (!speaks(actor, found.language)) return refused('wrong-language')
	const entry = await lockEntry(tx, found.entryId)
	// Read again under the lock: its state may have moved on while we waited.
	const translation = await findTranslation(id, tx)
	if (!entry || !translation) return refused('not-found')
	if (translation.state !== 'submitted') return refused('wrong-state', { state: translation.state })
	return done({ entry, translation })
}
