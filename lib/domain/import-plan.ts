import { entryKey, type PortableEntry, portableHash } from './entry'

/** What the database knows of an entry that may have come from content/. */
export interface StoredEntry {
	kind: string
	slug: string
	/** Hash of the entry as content/ last gave it; null when it was made in the database. */
	importedHash: string | null
	/** Hash of the entry as it is published now; null when nothing is. */
	publishedHash: string | null
}

export interface ImportPlan {
	create: PortableEntry[]
	update: PortableEntry[]
	/** Left out of content/ since the last import, and untouched here: no longer published. */
	withdraw: { kind: string; slug: string }[]
	unchanged: number
	/** Changed in content/ and in the database since the last import; importing would lose one of the two. */
	conflicts: string[]
}

/**
 * Compares content/ with the database, entry by entry, against the last import.
 * The database owns the content once imported: its own edits stand where the file did not change.
 */
export function planImport(entries: readonly PortableEntry[], stored: readonly StoredEntry[]): ImportPlan {
	const plan: ImportPlan = { create: [], update: [], withdraw: [], unchanged: 0, conflicts: [] }
	const known = new Map(stored.map((entry) => [entryKey(entry), entry]))

	for (const entry of entries) {
		const hash = portableHash(entry)
		const here = known.get(entryKey(entry))
		if (!here) plan.create.push(entry)
		else if (here.publishedHash === hash || here.importedHash === hash) plan.unchanged += 1
		else if (here.importedHash !== null && here.importedHash === here.publishedHash) plan.update.push(entry)
		else plan.conflicts.push(entryKey(entry))
	}

	const given = new Set(entries.map(entryKey))
	for (const entry of stored) {
		if (given.has(entryKey(entry)) || entry.importedHash === null || entry.publishedHash === null) continue
		if (entry.importedHash === entry.publishedHash) plan.withdraw.push({ kind: entry.kind, slug: entry.slug })
		else plan.conflicts.push(entryKey(entry))
	}
	return plan
}
