import { entryKey, type PortableEntry, portableHash } from './entry'

/** What the database knows of an entry that may have come from content/. */
export interface StoredEntry {
	kind: string
	slug: string
	/** Hash of the entry as content/ last gave it; null when it was made in the database, or left out of content/. */
	importedHash: string | null
	/** Hash of the entry as it is published now; null when nothing is. */
	publishedHash: string | null
	/** Its place among its siblings here. */
	position?: number
	/** Nothing is published because the file left it out; false when an editor withdrew it, then or since. */
	withdrawnByImport: boolean
}

export interface ImportPlan {
	create: PortableEntry[]
	/** Changed in content/ alone, or put back there: published as content/ now says. */
	update: PortableEntry[]
	/** Published already as content/ says, but not from there, or in another place: from here on the two go together. */
	adopt: PortableEntry[]
	/** Left out of content/ since the last import, and untouched here: no longer published. */
	withdraw: { kind: string; slug: string }[]
	unchanged: number
	/** Changed in content/ and in the database since the last import; importing would lose one of the two. */
	conflicts: string[]
}

/** Whether the last word on what is published, or on nothing being so, was the import's. */
function isUntouched({ importedHash, publishedHash, withdrawnByImport }: StoredEntry): boolean {
	return importedHash === null ? withdrawnByImport : importedHash === publishedHash
}

/** What becomes of an entry that content/ holds; guard clauses, the first that fits. */
function verdictOn(entry: PortableEntry, here: StoredEntry | undefined) {
	const hash = portableHash(entry)
	if (!here) return 'create'
	if (here.publishedHash === hash) return here.importedHash === hash ? 'unchanged' : 'adopt'
	// The file says what it said: what the database made of it stands, a withdrawal too.
	if (here.importedHash === hash) return 'unchanged'
	// An export closes the places that withdrawals left empty, so what comes back may stand in another.
	const inItsPlace = { ...entry, position: here.position ?? entry.position }
	if (here.publishedHash === portableHash(inItsPlace)) return 'adopt'
	return isUntouched(here) ? 'update' : 'conflict'
}

/**
 * Compares content/ with the database, entry by entry, against the last import.
 * The database owns the content once imported: its own edits stand where the file did not change.
 */
export function planImport(entries: readonly PortableEntry[], stored: readonly StoredEntry[]): ImportPlan {
	const plan: ImportPlan = { create: [], update: [], adopt: [], withdraw: [], unchanged: 0, conflicts: [] }
	const known = new Map(stored.map((entry) => [entryKey(entry), entry]))

	for (const entry of entries) {
		const verdict = verdictOn(entry, known.get(entryKey(entry)))
		if (verdict === 'unchanged') plan.unchanged += 1
		else if (verdict === 'conflict') plan.conflicts.push(entryKey(entry))
		else plan[verdict].push(entry)
	}

	const given = new Set(entries.map(entryKey))
	for (const entry of stored) {
		if (given.has(entryKey(entry)) || entry.importedHash === null || entry.publishedHash === null) continue
		if (isUntouched(entry)) plan.withdraw.push({ kind: entry.kind, slug: entry.slug })
		else plan.conflicts.push(entryKey(entry))
	}
	return plan
}
