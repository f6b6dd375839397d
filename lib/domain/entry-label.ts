import type { EntryKind } from './kinds'

/** What it takes to name an entry to its editors. */
export interface EntryLabel {
	id: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	/** The slug of the source a provision or ratification belongs to. */
	parent: string | null
	/** Its own first words: the summary of a claim, the title of a source. */
	words: string | null
}
