import type { FoundHistory } from '@/lib/db/history'
import { findRevision } from '@/lib/db/revisions'
import { compareRevisions, type RevisionDiff } from '@/lib/domain/revision-diff'

export interface Comparison {
	left: number
	right: number
	diff: RevisionDiff
}

/** Two revisions of an entry, by number, beside each other; null where one of them is not there. */
export async function compareNumbers(entry: FoundHistory, left: number, right: number): Promise<Comparison | null> {
	const idOf = (number: number) => entry.revisions.find((revision) => revision.number === number)?.id
	const ids = [idOf(left), idOf(right)]
	const [before, after] = await Promise.all(ids.map((id) => (id ? findRevision(id) : null)))
	return before && after ? { left, right, diff: compareRevisions(entry.kind, before, after) } : null
}
