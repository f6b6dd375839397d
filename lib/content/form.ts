import type { z } from 'zod'
import type { PortableEntry } from '@/lib/domain/entry'
import type { EntryKind } from '@/lib/domain/kinds'

/** Where in its file an entry stands, so that a later check can name the line. */
export interface PlacedEntry {
	entry: PortableEntry
	field: (string | number)[]
}

/** A kind of content file: which paths it has, how it reads into entries and how entries print back. */
export interface ContentForm {
	name: string
	/** Each named group is a field at the head of the file, where the same value must stand. */
	path: RegExp
	schema: z.ZodType
	kinds: readonly EntryKind[]
	read: (data: never, path: string) => PlacedEntry[]
	/** The path an entry is written to. */
	pathOf: (entry: PortableEntry, parent: PortableEntry | null) => string
	print: (entries: PortableEntry[], path: string) => object
}

/** An entry with every facet empty, for a form to fill in. */
export function blankEntry(kind: EntryKind, slug: string, position: number, content: object): PortableEntry {
	return {
		kind,
		slug,
		position,
		content,
		country: null,
		status: null,
		entitlement: null,
		parent: null,
		references: [],
		translations: [],
	}
}
