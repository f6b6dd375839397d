import { type Overlay, withOverlay } from '@/lib/db/overlay'
import { type EntryFilter, findPublished, type PublishedEntry } from '@/lib/db/published-entries'
import { findWithLaw, type GroundedEntry } from '@/lib/db/published-with-law'
import type { EntryKind, GroundedKind } from '@/lib/domain/kinds'

export type { Overlay }

/** Finds what readers see of a kind; for a preview, with one entry as it is being written. */
export async function findEntries<K extends EntryKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
	overlay?: Overlay,
): Promise<PublishedEntry<K>[]> {
	return withOverlay(await findPublished(kind, filter, language), kind, filter, overlay)
}

/** The same for what rests on law, with that law and how far each may be trusted. */
export async function findGrounded<K extends GroundedKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
	overlay?: Overlay,
): Promise<GroundedEntry<K>[]> {
	return withOverlay(await findWithLaw(kind, filter, language), kind, filter, overlay)
}
