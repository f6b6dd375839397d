/** A change of a provision that an entry rests on, while nobody has said yet what it means for the entry. */
export interface OpenLawChange {
	kind: 'amended' | 'repealed' | 'annulled'
	/** The day from which the change holds, YYYY-MM-DD. */
	from: string
}

/** What a reader is told of it: it has happened, or it will. */
export interface LawNotice extends OpenLawChange {
	isAhead: boolean
}

/** The notices of an entry on a day (YYYY-MM-DD), the earliest first; the same change of several provisions is one. */
export function lawNoticesOn(day: string, changes: readonly OpenLawChange[]): LawNotice[] {
	const told = new Map(changes.map(({ kind, from }) => [`${from} ${kind}`, { kind, from, isAhead: from > day }]))
	return [...told.keys()].sort().flatMap((key) => told.get(key) ?? [])
}
