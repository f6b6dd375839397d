import { describe, expect, it } from 'vitest'
import { ANSWERS, type Answer } from '@/lib/domain/answers'
import {
	alikeColumns,
	type CellAnswers,
	countVerdicts,
	type RowVerdict,
	surelyDiffer,
	verdictOf,
} from '@/lib/domain/comparison-verdict'

/** Every set of answers that a cell can hold, the empty one (a gap) included: 32. */
const CELLS: Answer[][] = Array.from({ length: 2 ** ANSWERS.length }, (_, bits) =>
	ANSWERS.filter((_, index) => (bits >> index) & 1),
)

const KNOWN = ANSWERS.filter((answer) => answer !== 'unknown')

/** Every set of known answers that a cell can turn out to hold once its gap or its unknown is filled. */
function completionsOf(cell: CellAnswers): string[] {
	const known = KNOWN.filter((answer) => cell.includes(answer))
	if (cell.length > 0 && !cell.includes('unknown')) return [known.join()]
	return CELLS.filter((all) => all.length > 0 && !all.includes('unknown'))
		.filter((all) => known.every((answer) => all.includes(answer)))
		.map((all) => all.join())
}

const PAIRS = CELLS.flatMap((one) => CELLS.map((other) => ({ one, other })))

describe('two cells', () => {
	it('surely differ exactly where no way of filling what is missing makes them alike: all 1024 pairs', () => {
		for (const { one, other } of PAIRS) {
			const others = new Set(completionsOf(other))
			const canBeAlike = completionsOf(one).some((completion) => others.has(completion))
			expect(surelyDiffer(one, other), `[${one}] and [${other}]`).toBe(!canBeAlike)
		}
	})

	it('differ both ways or neither', () => {
		for (const { one, other } of PAIRS) expect(surelyDiffer(one, other)).toBe(surelyDiffer(other, one))
	})

	it('never differ from a gap or from what nobody could find out: neither reads as no', () => {
		for (const cell of CELLS) {
			expect(surelyDiffer(cell, [])).toBe(false)
			expect(surelyDiffer(cell, ['unknown'])).toBe(false)
		}
	})
})

const ROWS: [cells: CellAnswers[], verdict: RowVerdict][] = [
	[[[], []], 'gap'],
	[[[], [], []], 'gap'],
	[[['yes'], ['yes']], 'same'],
	[[['yes'], ['yes', 'yes']], 'same'],
	[
		[
			['yes', 'no'],
			['no', 'yes'],
		],
		'same',
	],
	[[['yes'], ['no']], 'differs'],
	[[['yes'], ['conditional']], 'differs'],
	[[['yes'], ['yes'], ['limited']], 'differs'],
	[[['yes'], ['yes', 'no']], 'differs'],
	[[['yes'], [], ['no']], 'differs'],
	[[[], ['unknown'], ['yes'], ['no']], 'differs'],
	[[['no'], []], 'open'],
	[[['no'], ['unknown']], 'open'],
	[[['unknown'], ['unknown']], 'open'],
	[[[], ['unknown']], 'open'],
	[[['yes'], ['yes'], []], 'open'],
	[[['yes'], ['yes', 'unknown']], 'open'],
	[[['yes', 'unknown'], ['no']], 'differs'],
	[
		[
			['yes', 'unknown'],
			['yes', 'no'],
		],
		'open',
	],
	[
		[
			['yes', 'unknown'],
			['no', 'unknown'],
		],
		'open',
	],
]

describe('a row', () => {
	it.each(ROWS)('%j is %s', (cells, verdict) => {
		expect(verdictOf(cells)).toBe(verdict)
	})

	it('has the same verdict in whatever order its columns stand: every row of three known or missing cells', () => {
		const some: Answer[][] = [[], ['unknown'], ['yes'], ['no'], ['yes', 'no'], ['yes', 'unknown']]
		for (const a of some)
			for (const b of some)
				for (const c of some) {
					const verdict = verdictOf([a, b, c])
					for (const turned of [
						[a, c, b],
						[b, a, c],
						[b, c, a],
						[c, a, b],
						[c, b, a],
					])
						expect(verdictOf(turned)).toBe(verdict)
				}
	})

	it('is the same only where every column was researched to its end', () => {
		for (const { one, other } of PAIRS) {
			if (verdictOf([one, other]) !== 'same') continue
			expect(one).toEqual(other)
			expect(one.length).toBeGreaterThan(0)
			expect(one).not.toContain('unknown')
		}
	})
})

describe('the columns that answer alike', () => {
	it('stand together, in the order of the first of each', () => {
		expect(alikeColumns([['no'], ['yes'], [], ['no'], [], ['yes', 'no'], ['no', 'yes', 'no']])).toEqual([
			{ answers: ['no'], columns: [0, 3] },
			{ answers: ['yes'], columns: [1] },
			{ answers: [], columns: [2, 4] },
			{ answers: ['yes', 'no'], columns: [5, 6] },
		])
	})

	it('name every column once, whatever they say', () => {
		for (const { one, other } of PAIRS) {
			const columns = alikeColumns([one, other, one]).flatMap((group) => group.columns)
			expect(columns.sort()).toEqual([0, 1, 2])
		}
	})
})

it('counts the rows of each verdict', () => {
	const rows = (['differs', 'gap', 'differs', 'open'] as const).map((verdict) => ({ verdict }))
	expect(countVerdicts(rows)).toEqual({ differs: 2, same: 0, open: 1, gap: 1 })
})
