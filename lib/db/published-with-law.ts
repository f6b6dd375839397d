import type { GroundedKind } from '@/lib/domain/kinds'
import { findCitedLaw, type PublishedReference } from './cited-law'
import { database } from './client'
import { type EntryFilter, entryOf, type PublishedEntry, type PublishedRow, selectPublished } from './published-entries'
import { STANDING, type Standing } from './standing'

export type { PublishedReference } from './cited-law'

/** A published entry with the law it rests on, and how far it may be trusted. */
export interface GroundedEntry<K extends GroundedKind = GroundedKind> extends PublishedEntry<K>, Standing {
	references: PublishedReference[]
}

/** Finds what is published of a kind together with its law and its standing, in as many statements for one as for all. */
export async function findWithLaw<K extends GroundedKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
): Promise<GroundedEntry<K>[]> {
	const select = selectPublished(kind, filter, language, STANDING)
	const rows = await database().$queryRaw<(PublishedRow & Standing)[]>(select)
	const lawOf = await findCitedLaw(
		rows.map((row) => row.revision),
		rows.map((row) => row.country),
		language,
	)
	return rows.map((row) => ({
		...entryOf(kind, row),
		clinic: row.clinic,
		owesCheck: row.owesCheck,
		lawChanges: row.lawChanges,
		references: lawOf(row.revision),
	}))
}
