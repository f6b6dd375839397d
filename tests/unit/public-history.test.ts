import { describe, expect, it } from 'vitest'
import { historyOf, type LoggedChange, sortOf } from '@/lib/domain/public-history'

const CHANGE: LoggedChange = {
	...{ act: 'publish', revision: 'r2', at: new Date('2026-03-31T22:30:00Z'), imported: false, number: 2 },
	...{ grade: 'clarifying', note: 'Says more', answer: 'yes', clinic: 'Clinica Torino', reason: null },
}

describe('what a change comes to', () => {
	it.each([
		[{}, 'clarifying'],
		[{ grade: 'cosmetic' as const }, 'cosmetic'],
		[{ act: 'publish-urgently' as const, grade: 'legal' as const }, 'legal'],
		[{ number: 1 }, 'new'],
		[{ number: 1, imported: true }, 'import'],
		[{ imported: true, grade: 'legal' as const }, 'legal'],
		[{ act: 'withdraw' as const }, 'withdrawal'],
		[{ act: 'withdraw' as const, number: 1, imported: true }, 'withdrawal'],
		[{ grade: null }, 'legal'],
	])('%j is %s', (change, sort) => {
		expect(sortOf({ ...CHANGE, ...change })).toBe(sort)
	})
})

describe('the history that readers are told', () => {
	const checked = { clinic: 'Clinica Torino', name: 'A. B.', verifiedAt: '2026-04-02', until: '2026-10-02' }
	const verifications = new Map([['r2', [checked]]])
	const [withdrawal, edit, first] = historyOf(
		[
			{ ...CHANGE, revision: 'r1', number: 1, imported: true, note: 'First import from content/', clinic: null },
			CHANGE,
			{ ...CHANGE, act: 'withdraw', reason: 'The law was annulled.' },
		],
		verifications,
	)

	it('begins with the latest, on the day of Italy', () => {
		expect([withdrawal?.sort, edit?.sort, first?.sort]).toEqual(['withdrawal', 'clarifying', 'import'])
		expect(edit?.on).toBe('2026-04-01')
	})

	it('gives a withdrawal its reason, and nothing of the revision it took away', () => {
		expect(withdrawal).toMatchObject({ reason: 'The law was annulled.', note: null, answer: null, verifications: [] })
	})

	it('gives verifications to the revision that was verified alone', () => {
		expect([edit?.verifications, first?.verifications]).toEqual([[checked], []])
	})

	it('keeps the notes of the import, which are for editors, to itself', () => {
		expect([edit?.note, first?.note]).toEqual(['Says more', null])
	})
})
