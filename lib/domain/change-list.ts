import type { Answer } from './answers'
import type { EntryLabel } from './entry-label'
import type { EntryKind } from './kinds'
import { type MarkedLaw, type MarkedLawRow, markedLawOn } from './marked-law'
import { type ChangeSort, type LoggedChange, sortOf } from './public-history'
import { romeDay } from './rome-day'
import { TOPICS } from './topics'

/** What changes the law as readers are told it, and what only says it otherwise. */
export const CHANGE_GROUPS = ['legal', 'edits'] as const

export type ChangeGroup = (typeof CHANGE_GROUPS)[number]

export interface ChangeFilter {
	group: ChangeGroup
	/** Empty fields do not restrict. */
	country: string
	topic: string
}

/** One publication or withdrawal of any entry, or one mark that a law changed. */
export interface Change {
	/** Grows with time. */
	id: string
	at: Date
	/** The day of it, YYYY-MM-DD. */
	on: string
	label: EntryLabel
	/** Whether its entry is published now. */
	isPublished: boolean
	sort: ChangeSort
	imported: boolean
	number: number | null
	note: string | null
	reason: string | null
	clinic: string | null
	answer: Answer | null
	/** The answer that readers had before; null where they had none, or it is no claim. */
	answerBefore: Answer | null
	/** The law that was marked; null for a publication or a withdrawal. */
	marked: MarkedLaw | null
}

export type ChangeRow = Omit<EntryLabel, 'id'> &
	Omit<LoggedChange, 'act'> & {
		act: LoggedChange['act'] | 'mark-law-change'
		id: string
		entry: string
		isPublished: boolean
		answerBefore: Answer | null
		marked: MarkedLawRow | null
	}

/** Entries that an import published for the first time on one day, counted by kind. */
export interface FirstImport {
	on: string
	kinds: { kind: EntryKind; count: number }[]
}

/** One page of what changed. */
export interface ChangesPage {
	filter: ChangeFilter
	/** The countries to choose from. */
	countries: string[]
	changes: Change[]
	counts: Record<ChangeGroup, number>
	imports: FirstImport[]
	page: number
	pages: number
}

/** What an address asks for; a topic or a group that there is not asks for none. */
export function changeFilterOf(asked: URLSearchParams): ChangeFilter {
	const [country, topic] = [asked.get('country') ?? '', asked.get('topic') ?? '']
	return {
		group: asked.get('group') === 'edits' ? 'edits' : 'legal',
		country: /^[a-z]{2}$/.test(country) ? country : '',
		topic: TOPICS.some((one) => one === topic) ? topic : '',
	}
}

/** The same as fields of an address, with the page of the list; what is so by itself is left open. */
export function askedOf({ group, country, topic }: ChangeFilter, page: number): Record<string, string> {
	return { country, topic, group: group === 'legal' ? '' : group, page: page > 1 ? `${page}` : '' }
}

/** A row of the log as its readers are told it on a day (YYYY-MM-DD): the notes of the import are for editors. */
export function changeOf(day: string, row: ChangeRow): Change {
	const { kind, slug, country, status, entitlement, topic, parent, words, imported, number } = row
	return {
		...{ id: row.id, at: row.at, on: romeDay(row.at), isPublished: row.isPublished, imported, number },
		label: { id: row.entry, kind, slug, country, status, entitlement, topic, parent, words },
		sort: sortOf(row),
		note: imported || row.act === 'withdraw' ? null : row.note,
		reason: imported ? null : row.reason,
		clinic: row.clinic,
		answer: row.act === 'withdraw' ? null : row.answer,
		answerBefore: row.answerBefore,
		marked: row.marked && markedLawOn(day, row.marked),
	}
}
