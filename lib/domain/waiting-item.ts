/** Why an entry is in somebody's queue. */
export type WaitingFor =
	| 'draft'
	| 'submitted'
	| 'approved'
	| 'changes_requested'
	| 'review'
	| 'afterwards'
	| 'publish'
	| 'plan-refused'
	| 'translation'
	| 'verification-due'
	| 'verification-overdue'
	| 'service'
	| 'validity-over'
	| 'validity-ending'
	| 'submission'
	| 'task'

/** One line of the work queue. */
export interface WaitingItem {
	what: WaitingFor
	entryId: string
	/** Of a translation; null for the entry itself. */
	language: string | null
	/** Since when it waits, or the day it is about. */
	at: Date
	/** The check that is due, where one is. */
	step: string | null
	/** What somebody said of it: a reviewer's words, the note of a law change, why a plan was refused. */
	words: string | null
	/** Whose words they are, or who wrote it. */
	by: string | null
}

/** One part of the queue: its first lines, and how many there are. */
export interface WaitingPart {
	items: WaitingItem[]
	total: number
}
