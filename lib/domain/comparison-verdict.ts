import { ANSWERS, type Answer } from './answers'

/**
 * What a row of a comparison tells: its columns surely `differ`; they have the `same` answers; it is `open`, because
 * an answer is missing or not known and could make them alike or not; or nobody researched any column (`gap`).
 */
export type RowVerdict = 'differs' | 'same' | 'open' | 'gap'

/** The answers of one cell: those of its claims, or none, which is a gap. */
export type CellAnswers = readonly Answer[]

const isKnown = (answer: Answer) => answer !== 'unknown'

/** Nobody researched it, or nobody could find all of it out: what would complete it can be anything. */
const isOpen = (cell: CellAnswers) => cell.length === 0 || !cell.every(isKnown)

const isWithin = (part: CellAnswers, whole: CellAnswers) =>
	part.filter(isKnown).every((answer) => whole.includes(answer))

/** Whether two cells differ whatever the missing answers turn out to be; a gap is never taken for a no (invariant 7). */
export function surelyDiffer(one: CellAnswers, other: CellAnswers): boolean {
	return (!isOpen(one) && !isWithin(other, one)) || (!isOpen(other) && !isWithin(one, other))
}

/** The verdict on a row. How many claims give an answer does not count, nor their order. */
export function verdictOf(cells: readonly CellAnswers[]): RowVerdict {
	if (cells.every((cell) => cell.length === 0)) return 'gap'
	if (cells.some((one, index) => cells.slice(index + 1).some((other) => surelyDiffer(one, other)))) return 'differs'
	return cells.some(isOpen) ? 'open' : 'same'
}

/** The columns that answer alike, by their numbers, in the order in which each answer first stands. */
export function alikeColumns(cells: readonly CellAnswers[]): { answers: Answer[]; columns: number[] }[] {
	const groups = new Map<string, { answers: Answer[]; columns: number[] }>()
	for (const [column, cell] of cells.entries()) {
		const answers = ANSWERS.filter((answer) => cell.includes(answer))
		const group = groups.get(answers.join()) ?? { answers, columns: [] }
		group.columns.push(column)
		groups.set(answers.join(), group)
	}
	return [...groups.values()]
}

/** How many rows there are of each verdict. */
export function countVerdicts(rows: readonly { verdict: RowVerdict }[]): Record<RowVerdict, number> {
	const count = (verdict: RowVerdict) => rows.filter((row) => row.verdict === verdict).length
	return { differs: count('differs'), same: count('same'), open: count('open'), gap: count('gap') }
}
