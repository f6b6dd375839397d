import { describe, expect, it } from 'vitest'
import { cellOf } from '@/lib/domain/compared-cell'
import { type ComparedCell, type ComparedClaim, verdictOnCells } from '@/lib/domain/comparison'
import type { WithdrawnClaim } from '@/lib/domain/reading'

const COLUMN = { country: 'it', status: 'refugee' }
const PLACE = { ...COLUMN, entitlement: 'reception' }
const GAP = { ...PLACE, part: null }

const cell = (found: Partial<Parameters<typeof cellOf>[2]>) =>
	cellOf(COLUMN, 'reception', { claims: [], withdrawn: [], gaps: [], ...found })

describe('a cell without an answer', () => {
	it('has the gap that is recorded for its status, or for every status', () => {
		expect(cell({ gaps: [GAP] }).gaps).toEqual([GAP])
		const ofAll = { ...GAP, status: null }
		expect(cell({ gaps: [ofAll] }).gaps).toEqual([ofAll])
	})

	it.each([
		['another country', { country: 'de' }],
		['another status', { status: 'worker' }],
		['another question', { entitlement: 'emergency-care' }],
		['a part of its question', { part: 'Who pays' }],
	])('does not have that of %s', (_, change) => {
		expect(cell({ gaps: [{ ...GAP, ...change }] }).gaps).toEqual([])
	})

	it('has what was withdrawn there, and nowhere else', () => {
		const withdrawn = [PLACE, { ...PLACE, status: 'worker' }, { ...PLACE, country: 'de' }]
		expect(cell({ withdrawn }).withdrawn).toEqual([PLACE])
	})
})

it('a cell with an answer has neither a gap nor what was withdrawn beside it', () => {
	expect(cell({ claims: [PLACE], withdrawn: [PLACE], gaps: [GAP] })).toEqual({
		claims: [PLACE],
		withdrawn: [],
		gaps: [],
	})
})

describe('the verdict on a row with a withdrawn answer', () => {
	const empty: ComparedCell = { claims: [], withdrawn: [], reasons: [] }
	const gone: ComparedCell = { ...empty, withdrawn: [{ slug: 'it/refugee/housing/1' } as WithdrawnClaim] }
	const said = (answer: ComparedClaim['answer']): ComparedCell => ({
		...empty,
		claims: [{ answer, validity: [] } as unknown as ComparedClaim],
	})

	it('is open, whatever the others say: it never reads as no', () => {
		for (const answer of ['yes', 'conditional', 'limited', 'no', 'unknown'] as const)
			expect(verdictOnCells([gone, said(answer)])).toBe('open')
		expect(verdictOnCells([gone, said('yes'), said('no')])).toBe('differs')
	})

	it('is no gap, for it was researched', () => {
		expect(verdictOnCells([gone, empty])).toBe('open')
		expect(verdictOnCells([empty, empty])).toBe('gap')
	})
})
