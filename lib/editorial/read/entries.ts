import { findEntryLabels } from '@/lib/db/entry-labels'
import { type ListedEntry, listEntries } from '@/lib/db/listed-entries'
import type { Actor } from '@/lib/domain/actor'
import { today } from '@/lib/domain/days'
import type { EntryLabel } from '@/lib/domain/entry-label'
import { type EntryListQuery, PAGE_SIZE } from '@/lib/domain/entry-list'

export type ListedLine = Omit<ListedEntry, 'id'> & { entry: EntryLabel }

export interface EntryList {
	lines: ListedLine[]
	total: number
	pages: number
}

/** The entries that an address of the list asks for, one page of them. */
export async function loadEntries(actor: Actor, query: EntryListQuery): Promise<EntryList> {
	const { entries, total } = await listEntries(query, { memberId: actor.id, day: today() })
	const labels = await findEntryLabels(entries.map(({ id }) => id))
	const lines = entries.flatMap(({ id, ...line }) => {
		const entry = labels.get(id)
		return entry ? [{ ...line, entry }] : []
	})
	return { lines, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
