import { describe, expect, it } from 'vitest'
import { type StandingStep, sinceFrozen, standingsFileOf, type WorkStanding } from '@/lib/domain/dossier/since'
import type { ChangeSort } from '@/lib/domain/public-history'
import { frozenWork } from '@/tests/support/frozen-work'

const step = (number: number | null, sort: ChangeSort): StandingStep => ({ number, sort, told: `${sort} ${number}` })
const FIRST = [step(2, 'clarifying'), step(1, 'import')]
const standing = (change: Partial<WorkStanding> = {}): WorkStanding => ({
	...{ revision: 2, words: 'abc', law: [], steps: FIRST },
	...change,
})

describe('what became of a work since it was put in a dossier', () => {
	it('is nothing where its revision and its words are the same', () => {
		expect(sinceFrozen(frozenWork(), standing())).toEqual({ state: 'same', told: [] })
	})

	it.each<[string, ChangeSort[], 'revised' | 'law-revised']>([
		['a clarifying edit', ['clarifying'], 'revised'],
		['a cosmetic edit', ['cosmetic'], 'revised'],
		['edits of both kinds', ['clarifying', 'cosmetic'], 'revised'],
		['a change of the law', ['legal'], 'law-revised'],
		['a change of the law and an edit after it', ['cosmetic', 'legal'], 'law-revised'],
		['a change that nobody graded', ['import'], 'law-revised'],
	])('is told of %s', (_what, sorts, state) => {
		const later = sorts.map((sort, index) => step(2 + sorts.length - index, sort))
		const now = standing({ revision: 2 + sorts.length, words: 'new', steps: [...later, ...FIRST] })
		expect(sinceFrozen(frozenWork(), now)).toEqual({ state, told: later.map(({ told }) => told) })
	})

	it('is grave where an earlier revision came back and nobody graded that', () => {
		const now = standing({ revision: 1, steps: [step(1, 'import'), ...FIRST] })
		expect(sinceFrozen(frozenWork(), now)).toEqual({ state: 'law-revised', told: ['import 1'] })
	})

	it('is other words of the same revision', () => {
		expect(sinceFrozen(frozenWork(), standing({ words: 'new' }))).toEqual({ state: 'reworded', told: [] })
	})

	it('is news of its law, and no news that it knew already', () => {
		const known = frozenWork({ law: ['Art. 1 was amended.'] })
		expect(sinceFrozen(known, standing({ law: ['Art. 1 was amended.'] })).state).toBe('same')
		expect(sinceFrozen(known, standing({ law: ['Art. 1 was amended.', 'Art. 2 was repealed.'] }))).toEqual({
			state: 'law',
			told: ['Art. 2 was repealed.'],
		})
	})

	it('is its withdrawal, which is no “no”', () => {
		const now = standing({ revision: null, words: '', steps: [step(null, 'withdrawal'), ...FIRST] })
		expect(sinceFrozen(frozenWork(), now)).toEqual({ state: 'withdrawn', told: ['withdrawal null'] })
	})

	it('is that nothing of it is known here', () => {
		expect(sinceFrozen(frozenWork(), undefined)).toEqual({ state: 'gone', told: [] })
	})
})

describe('the file that tells how a work stands', () => {
	it('is that of its country, so that asking for it names no work; sources of all countries share one', () => {
		expect(standingsFileOf(frozenWork())).toBe('it')
		expect(standingsFileOf(frozenWork({ kind: 'source' }))).toBe('sources')
	})
})
