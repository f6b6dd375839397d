import type { AnswerCode } from '../call-verb'

/** A working copy as it stands in the database: whose it is, and at which version. */
export interface Standing<T> {
	text: T
	version: number
	memberId: string
	memberName: string
}

/** What came of one try to save; `lost` means that nobody knows whether it arrived. */
export type SaveAnswer<T> =
	| { kind: 'saved'; version: number }
	| { kind: 'conflict'; theirs: Standing<T> | null }
	| { kind: 'locked' | 'signed-out' | 'lost' }
	| { kind: 'refused'; code: AnswerCode }

/** `waiting`: typed and not yet sent. `conflict`, `locked`, `signed-out` and `refused` stop until someone acts. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'offline' | 'conflict' | 'locked' | 'signed-out' | 'refused'

export interface SaveStatus<T> {
	state: SaveState
	/** The version that the next save is made on. */
	version: number
	/** The other text, while the state is `conflict`; null where the working copy is gone. */
	theirs: Standing<T> | null
	/** Why the save was refused. */
	code: AnswerCode | null
}
