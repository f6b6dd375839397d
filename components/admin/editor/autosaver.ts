import type { SaveAnswer, SaveState, SaveStatus, Standing } from './save-answer'

export interface AutosaverOptions<T> {
	/** What stands in the database at this version. */
	text: T
	version: number
	memberId: string
	/** Sends a text on a version. Never throws. */
	send: (text: T, version: number) => Promise<SaveAnswer<T>>
	isSame: (one: T, other: T) => boolean
	onStatus: (status: SaveStatus<T>) => void
	/** Keeps a text that no save confirmed yet; null when the last one is confirmed. */
	keep: (text: T | null, version: number) => void
	/** Runs something later; gives what cancels it. */
	after: (ms: number, run: () => void) => () => void
}

const PAUSE_MS = 700
/** Who never pauses is saved all the same, after so many changes. */
const LONGEST_HOLD = 40
const RETRIES_MS = [1_000, 2_000, 5_000, 10_000, 20_000]

const BLOCKED: readonly SaveState[] = ['conflict', 'locked', 'signed-out', 'refused']

/**
 * Saves what is typed: after a pause, one save at a time, each on the version the last one gave. While one is under
 * way the newest text waits. A save whose answer was lost is told from a conflict by its words: they are ours.
 */
export class Autosaver<T> {
	private newest: { text: T } | null = null
	private underWay: Promise<void> | null = null
	private cancel: (() => void) | null = null
	private held = 0
	private retries = 0
	/** Sent, and perhaps saved: their answers were lost. */
	private uncertain: T[] = []
	/** The last text that we know stood in the database. */
	private known: T
	private status: SaveStatus<T>

	constructor(private readonly options: AutosaverOptions<T>) {
		this.known = options.text
		this.status = { state: 'saved', version: options.version, theirs: null, code: null }
	}

	/** The version of what is saved. A page drawn before the last answer may still show an earlier one. */
	get version(): number {
		return this.status.version
	}

	/** What stood in the database when the text of this member began to differ from it. */
	get base(): T {
		return this.known
	}

	/** Takes the text as it now is. */
	type(text: T): void {
		this.newest = { text }
		this.options.keep(text, this.status.version)
		if (this.underWay || BLOCKED.includes(this.status.state)) return
		if (this.status.state !== 'offline') this.tell({ state: 'waiting' })
		this.held += 1
		if (this.held < LONGEST_HOLD || !this.cancel) this.schedule(PAUSE_MS)
	}

	/** Saves now what waits, and what is typed meanwhile; true when all of it is saved. */
	async flush(): Promise<boolean> {
		while (this.newest && !BLOCKED.includes(this.status.state)) {
			const before = this.retries
			this.save()
			await this.underWay
			if (this.retries > before) return false
		}
		return this.newest === null
	}

	/** Tries again after someone signed in or a connection came back. */
	retry(): void {
		if (this.status.state === 'conflict' || !this.newest) return
		this.tell({ state: 'waiting', code: null })
		this.save()
	}

	/** Holds a text that was left unsaved against another that was saved since. */
	meet(text: T, theirs: Standing<T>): void {
		this.newest = { text }
		this.tell({ state: 'conflict', theirs })
	}

	/** Goes on from a version that someone looked at, with the text they made of both. */
	settle(version: number, text: T): void {
		this.newest = { text }
		this.known = this.status.theirs?.text ?? this.known
		this.options.keep(text, version)
		this.tell({ state: 'waiting', version, theirs: null })
		this.save()
	}

	/** Takes a version that another act of ours gave. */
	adopt(version: number): void {
		this.tell({ version })
	}

	stop(): void {
		this.cancel?.()
		this.cancel = null
	}

	private schedule(ms: number): void {
		this.stop()
		this.cancel = this.options.after(ms, () => {
			this.cancel = null
			this.save()
		})
	}

	private save(): void {
		if (this.underWay || !this.newest || BLOCKED.includes(this.status.state)) return
		this.stop()
		this.held = 0
		const { text } = this.newest
		this.tell({ state: 'saving' })
		this.underWay = this.options.send(text, this.status.version).then((answer) => {
			this.underWay = null
			this.take(text, answer)
		})
	}

	private take(sent: T, answer: SaveAnswer<T>): void {
		switch (answer.kind) {
			case 'saved':
				this.confirm(sent, answer.version)
				break
			case 'lost':
				this.uncertain.push(sent)
				this.tell({ state: 'offline' })
				this.schedule(RETRIES_MS[Math.min(this.retries, RETRIES_MS.length - 1)] ?? 0)
				this.retries += 1
				break
			case 'conflict': {
				const { theirs } = answer
				if (theirs && this.isKnown(sent, theirs)) this.confirm(theirs.text, theirs.version)
				else this.tell({ state: 'conflict', theirs })
				break
			}
			default:
				this.tell({ state: answer.kind, code: answer.kind === 'refused' ? answer.code : null })
		}
	}

	/** Whether nothing that others wrote would be lost: the words are ours, or the version moved on without them. */
	private isKnown(sent: T, { text, memberId }: Standing<T>): boolean {
		const { isSame } = this.options
		if (isSame(sent, text) || isSame(this.known, text)) return true
		return memberId === this.options.memberId && this.uncertain.some((lost) => isSame(lost, text))
	}

	private confirm(saved: T, version: number): void {
		this.known = saved
		this.uncertain = []
		this.retries = 0
		if (this.newest && !this.options.isSame(this.newest.text, saved)) {
			this.tell({ state: 'waiting', version })
			this.schedule(PAUSE_MS)
			return
		}
		this.newest = null
		this.options.keep(null, version)
		this.tell({ state: 'saved', version })
	}

	private tell(change: Partial<SaveStatus<T>>): void {
		this.status = { ...this.status, ...change }
		this.options.onStatus(this.status)
	}
}
