import { contentHash } from './canonical'
import type { EntryKind } from './kinds'
import type { TranslatedBlock } from './translation'

/** One reference of an entry to a provision, as content/ writes it. */
export interface PortableReference {
	provision: string
	pinpoint: string | null
	quote: string | null
}

export interface PortableTranslation {
	language: string
	method: 'human' | 'machine'
	reviewedBy: string | null
	blocks: TranslatedBlock[]
}

/** An entry as it travels between content/ and the database: by slugs alone, with its published text. */
export interface PortableEntry {
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	entitlement: string | null
	/** The slug of the source that a provision or ratification belongs to. */
	parent: string | null
	position: number
	content: object
	references: PortableReference[]
	translations: PortableTranslation[]
}

/** The key of an entry across kinds. */
export function entryKey(entry: { kind: string; slug: string }): string {
	return `${entry.kind}:${entry.slug}`
}

/** The hash of what a revision says: its content and what it rests on (invariant 3). */
export function revisionHash(entry: Pick<PortableEntry, 'content' | 'references'>): string {
	return contentHash({ content: entry.content, references: entry.references })
}

/** The hash of everything content/ says of an entry, to tell whether its file changed since the last import. */
export function portableHash(entry: PortableEntry): string {
	return contentHash(entry)
}
