import type { Answer } from './answers'
import type { PublicationEvent } from './as-of'
import type { ChangeGrade } from './grades'
import { romeDay } from './rome-day'
import type { Verification } from './verification'

/** What a change comes to for its readers: something new, a change of the law, or words said otherwise. */
export type ChangeSort = 'import' | 'new' | 'withdrawal' | ChangeGrade

/** One publication or withdrawal, as the audit log keeps it, without the member who did it. */
export interface LoggedChange extends PublicationEvent {
	/** Done by an import of content/, which nobody grades. */
	imported: boolean
	number: number | null
	grade: ChangeGrade | null
	note: string | null
	answer: Answer | null
	/** The clinic whose member wrote it. */
	clinic: string | null
	/** Why it was withdrawn. */
	reason: string | null
}

/** One step of an entry's history, as readers are told it. */
export interface HistoryStep {
	/** The day of it, YYYY-MM-DD. */
	on: string
	revision: string | null
	sort: ChangeSort
	imported: boolean
	number: number | null
	note: string | null
	answer: Answer | null
	clinic: string | null
	reason: string | null
	verifications: Verification[]
}

/** What a change comes to. An imported change counts as legal until an editor grades it: the safe reading. */
export function sortOf({
	act,
	number,
	grade,
	imported,
}: Pick<LoggedChange, 'number' | 'grade' | 'imported'> & { act: LoggedChange['act'] | 'mark-law-change' }): ChangeSort {
	if (act === 'withdraw') return 'withdrawal'
	if (number === 1) return imported ? 'import' : 'new'
	return grade ?? 'legal'
}

/** The history of an entry, the latest first; `verifications` are those of each revision, by its id. */
export function historyOf(
	changes: readonly LoggedChange[],
	verifications: ReadonlyMap<string, Verification[]>,
): HistoryStep[] {
	return changes
		.map((change) => ({
			on: romeDay(change.at),
			revision: change.revision,
			sort: sortOf(change),
			imported: change.imported,
			number: change.number,
			// The import writes notes of its own, for editors.
			note: change.imported || change.act === 'withdraw' ? null : change.note,
			answer: change.act === 'withdraw' ? null : change.answer,
			clinic: change.clinic,
			reason: change.imported ? null : change.reason,
			verifications: change.act === 'withdraw' || !change.revision ? [] : (verifications.get(change.revision) ?? []),
		}))
		.toReversed()
}
