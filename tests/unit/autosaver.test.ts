import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosaver } from '@/components/admin/editor/autosaver'
import type { SaveAnswer, SaveStatus } from '@/components/admin/editor/save-answer'

/** Numbers that look random and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let t = Math.imul(state ^ (state >>> 15), 1 | state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
	}
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const after = (ms: number, run: () => void) => {
	const timer = setTimeout(run, ms)
	return () => clearTimeout(timer)
}

/** A database row saved by compare-and-set, behind a line on which whatever is sent may be late or lost. */
class Server {
	text = ''
	version = 0
	memberId = ''
	inFlight = 0
	mostInFlight = 0
	sends = 0
	versions: number[] = []

	constructor(private readonly fate: () => 'fine' | 'request-lost' | 'request-late' | 'answer-lost' = () => 'fine') {}

	write(text: string, version: number, memberId: string): SaveAnswer<string> {
		if (version !== this.version) {
			return {
				kind: 'conflict',
				theirs: { text: this.text, version: this.version, memberId: this.memberId, memberName: this.memberId },
			}
		}
		this.text = text
		this.memberId = memberId
		this.version += 1
		this.versions.push(this.version)
		return { kind: 'saved', version: this.version }
	}

	lineFor(memberId: string, delay: () => number) {
		return async (text: string, version: number): Promise<SaveAnswer<string>> => {
			this.sends += 1
			this.inFlight += 1
			this.mostInFlight = Math.max(this.mostInFlight, this.inFlight)
			const fate = this.fate()
			// Given up for lost by its sender, it arrives all the same, after others that were sent later.
			if (fate === 'request-late') setTimeout(() => this.write(text, version, memberId), 30_000 * delay())
			await later(2_000 * delay())
			const answer = fate.startsWith('request') ? null : this.write(text, version, memberId)
			await later(2_000 * delay())
			this.inFlight -= 1
			return answer && fate === 'fine' ? answer : { kind: 'lost' }
		}
	}
}

function saverOn(server: Server, memberId: string, delay: () => number = () => 0) {
	const seen: SaveStatus<string>[] = []
	const kept: (string | null)[] = []
	const saver = new Autosaver<string>({
		text: server.text,
		version: server.version,
		memberId,
		send: server.lineFor(memberId, delay),
		isSame: (one, other) => one === other,
		onStatus: (status) => seen.push(status),
		keep: (text) => kept.push(text),
		after,
	})
	return { saver, seen, kept, last: () => seen.at(-1) }
}

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

describe('200 autosaves over a line that delays, reorders and loses', () => {
	it.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'the last typed text stands and one save is under way at a time: seed %i',
		async (seed) => {
			const random = seeded(seed)
			const fates = ['fine', 'fine', 'fine', 'request-lost', 'request-late', 'answer-lost'] as const
			const server = new Server(() => fates[Math.floor(random() * fates.length)] ?? 'fine')
			const { saver, seen, kept, last } = saverOn(server, 'ada', random)
			for (let n = 1; n <= 200; n += 1) {
				saver.type(`text ${n}`)
				await vi.advanceTimersByTimeAsync(6_000 * random())
			}
			await vi.advanceTimersByTimeAsync(600_000)
			expect(server.text).toBe('text 200')
			expect(last()?.state).toBe('saved')
			expect(server.mostInFlight).toBe(1)
			expect(seen.filter(({ state }) => state === 'conflict')).toEqual([])
			expect(seen.some(({ state }) => state === 'offline')).toBe(true)
			expect(server.versions).toEqual(server.versions.toSorted((a, b) => a - b))
			expect(kept.at(-1)).toBeNull()
		},
	)
})

describe('an autosave', () => {
	it('waits for a pause, so that a word is one save', async () => {
		const server = new Server()
		const { saver } = saverOn(server, 'ada')
		for (const text of ['a', 'ab', 'abc']) saver.type(text)
		await vi.runAllTimersAsync()
		expect([server.text, server.sends]).toEqual(['abc', 1])
	})

	it('is made even while nobody pauses', async () => {
		const server = new Server()
		const { saver } = saverOn(server, 'ada')
		for (let n = 0; n < 60; n += 1) {
			saver.type(`${n}`)
			await vi.advanceTimersByTimeAsync(100)
		}
		expect(server.sends).toBeGreaterThan(0)
	})

	it('that meets another’s text stops, shows it, and goes on from its version with what was made of both', async () => {
		const server = new Server()
		const { saver, seen, last } = saverOn(server, 'ada')
		server.write('theirs', 0, 'ben')
		saver.type('mine')
		await vi.runAllTimersAsync()
		expect(last()).toMatchObject({ state: 'conflict', theirs: { text: 'theirs', version: 1, memberName: 'ben' } })
		saver.type('mine, more')
		await vi.runAllTimersAsync()
		expect(server.text).toBe('theirs')
		saver.settle(1, 'mine and theirs')
		await vi.runAllTimersAsync()
		expect(server.text).toBe('mine and theirs')
		expect(seen.at(-1)?.state).toBe('saved')
	})

	it('knows what both texts began from, and after a merge that it is theirs', async () => {
		const server = new Server()
		server.write('as it was', 0, 'ben')
		const { saver } = saverOn(server, 'ada')
		server.write('theirs', 1, 'ben')
		saver.type('mine')
		await vi.runAllTimersAsync()
		expect([saver.base, saver.version]).toEqual(['as it was', 1])
		server.write('theirs again', 2, 'ben')
		saver.settle(2, 'both')
		expect([saver.base, saver.version]).toEqual(['theirs', 2])
		await vi.runAllTimersAsync()
		expect(saver.base).toBe('theirs')
	})

	it('of one’s own in another tab is a conflict too: nothing is written over unseen', async () => {
		const server = new Server()
		const { saver, last } = saverOn(server, 'ada')
		server.write('from the other tab', 0, 'ada')
		saver.type('from this tab')
		await vi.runAllTimersAsync()
		expect(last()?.state).toBe('conflict')
	})

	it('goes on where the version moved and the words did not, as after changes were requested', async () => {
		const server = new Server()
		server.write('as it was', 0, 'ben')
		const { saver, last } = saverOn(server, 'ada')
		server.version += 1
		saver.type('as it was, and more')
		await vi.runAllTimersAsync()
		expect([server.text, last()?.state]).toEqual(['as it was, and more', 'saved'])
	})

	it.each(['locked', 'signed-out'] as const)(
		'that is refused as %s keeps its text and is made again on request',
		async (kind) => {
			const answers: SaveAnswer<string>[] = [{ kind }, { kind: 'saved', version: 1 }]
			const sent: string[] = []
			const states: string[] = []
			const saver = new Autosaver<string>({
				text: '',
				version: 0,
				memberId: 'ada',
				send: async (text) => {
					sent.push(text)
					return answers.shift() ?? { kind: 'lost' }
				},
				isSame: (one, other) => one === other,
				onStatus: ({ state }) => states.push(state),
				keep: () => {},
				after,
			})
			saver.type('text')
			await vi.runAllTimersAsync()
			expect(states.at(-1)).toBe(kind)
			saver.type('more text')
			saver.retry()
			await vi.runAllTimersAsync()
			expect([states.at(-1), sent.at(-1)]).toEqual(['saved', 'more text'])
		},
	)

	it('can be asked for at once, and says whether it worked', async () => {
		const server = new Server()
		const { saver } = saverOn(server, 'ada')
		saver.type('text')
		const flushed = saver.flush()
		await vi.runAllTimersAsync()
		expect([await flushed, server.text]).toEqual([true, 'text'])
		const lost = saverOn(new Server(() => 'request-lost'), 'ada')
		lost.saver.type('text')
		const failed = lost.saver.flush()
		await vi.advanceTimersByTimeAsync(100)
		expect(await failed).toBe(false)
		lost.saver.stop()
	})
})
