import { describe, expect, it } from 'vitest'
import { type Bond, bondOf, byBond, isDoubtful } from '@/lib/domain/bond'
import { RATIFICATION_STATES } from '@/lib/domain/kinds/ratification'

const TREATY = { binding: true, body: 'United Nations', kind: 'treaty' } as const

describe('how a country stands to a text', () => {
	it.each(RATIFICATION_STATES)('is what its row says: %s', (status) => {
		expect(bondOf(TREATY, { status, year: 1978 })).toEqual({ state: status, since: 1978 })
	})

	it('has no year where none is recorded', () => {
		expect(bondOf(TREATY, { status: 'party', year: null })).toEqual({ state: 'party', since: null })
	})

	it('is unknown, never "not bound", where no row was written', () => {
		expect(bondOf(TREATY, null)).toEqual({ state: 'unknown', since: null })
	})

	it.each(['directive', 'regulation', 'charter', 'decision'] as const)(
		'is membership, for a %s of the Union',
		(kind) => {
			expect(bondOf({ binding: true, body: 'European Union', kind }, null).state).toBe('union')
		},
	)

	it('is membership, for a judgment of its Court', () => {
		const court = 'Court of Justice of the European Union'
		expect(bondOf({ binding: true, body: court, kind: 'judgment' }, null).state).toBe('union')
		expect(bondOf({ binding: false, body: court, kind: 'opinion' }, null).state).toBe('not-applicable')
	})

	it('of the Council of Europe is not that of the Union', () => {
		expect(bondOf({ binding: true, body: 'Council of Europe', kind: 'convention' }, null).state).toBe('unknown')
	})

	it.each(['compact', 'recommendation'] as const)('does not apply to a %s, whatever a row says', (kind) => {
		expect(bondOf({ ...TREATY, binding: false, kind }, { status: 'party', year: 2018 }).state).toBe('not-applicable')
	})

	it('to a General Comment is none: it interprets', () => {
		expect(bondOf({ ...TREATY, binding: false, kind: 'general-comment' }, null).state).toBe('interpretation')
		expect(bondOf({ ...TREATY, binding: true, kind: 'general-comment' }, null).state).toBe('interpretation')
	})
})

it.each([
	['party', false],
	['union', false],
	['unknown', true],
	['not-party', true],
	['denounced', true],
	['predecessor-instrument-only', true],
	['not-applicable', true],
	['interpretation', true],
] as const)('tells the reader of %s: %s', (state, told) => {
	expect(isDoubtful({ state, since: null })).toBe(told)
})

it('puts what binds first and what cannot bind last', () => {
	const states = ['not-applicable', 'not-party', 'unknown', 'union', 'interpretation', 'party'] as const
	const bonds = states.map((state) => ({ bond: { state, since: null } satisfies Bond }))
	expect(bonds.sort(byBond).map(({ bond }) => bond.state)).toEqual([
		...['party', 'union', 'unknown', 'not-party', 'interpretation', 'not-applicable'],
	])
})
