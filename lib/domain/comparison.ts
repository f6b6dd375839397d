import type { Answer } from './answers'
import type { ComparedColumn, ComparisonQuery } from './comparison-query'
import type { RowVerdict } from './comparison-verdict'
import type { ReadableClaim, ShortCitation, Trust } from './reading'

/** A claim as a cell tells it; the rest stands where it links to. */
export interface ComparedClaim
	extends Trust,
		Pick<ReadableClaim, 'slug' | 'anchor' | 'answer' | 'summary' | 'changing' | 'asOf' | 'validity' | 'unreviewed'> {
	law: ShortCitation[]
}

export interface ComparedRow {
	topic: string
	entitlement: string
	verdict: RowVerdict
	/** The claims of each column, in the order of the columns; an empty cell is a gap. */
	cells: ComparedClaim[][]
}

/** Entitlements x countries and statuses, side by side. */
export interface Comparison {
	query: ComparisonQuery
	columns: ComparedColumn[]
	rows: ComparedRow[]
	/** The day it was made, YYYY-MM-DD. */
	day: string
}

/**
 * What a cell says on the day of the comparison: an answer that has ended, or holds only from a later day, leaves open
 * what holds now.
 */
export function answersOf(cell: readonly Pick<ComparedClaim, 'answer' | 'validity'>[]): Answer[] {
	return cell.map(({ answer, validity }) => (validity.some(({ kind }) => kind !== 'until') ? 'unknown' : answer))
}
