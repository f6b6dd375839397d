import type { Answer } from './answers'
import type { ComparedColumn, ComparisonQuery } from './comparison-query'
import { type RowVerdict, verdictOf } from './comparison-verdict'
import type { ReadableClaim, ShortCitation, Trust, WithdrawnClaim } from './reading'
import type { LocalisedText } from './translation'

/** A claim as a cell tells it; the rest stands where it links to. */
export interface ComparedClaim
	extends Trust,
		Pick<ReadableClaim, 'slug' | 'anchor' | 'answer' | 'summary' | 'changing' | 'asOf' | 'validity' | 'unreviewed'> {
	law: ShortCitation[]
}

/** Why a question has no answer, as somebody recorded it. */
export interface GapReason {
	why: LocalisedText
	unreviewed: boolean
}

/** What one column says to one question. Without claims it is a gap, with what was withdrawn and the recorded reasons. */
export interface ComparedCell {
	claims: ComparedClaim[]
	withdrawn: WithdrawnClaim[]
	reasons: GapReason[]
}

export interface ComparedRow {
	topic: string
	entitlement: string
	verdict: RowVerdict
	/** In the order of the columns. */
	cells: ComparedCell[]
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
 * What claims say on the day of the comparison: an answer that has ended, or holds only from a later day, leaves open
 * what holds now.
 */
export function answersOf(claims: readonly Pick<ComparedClaim, 'answer' | 'validity'>[]): Answer[] {
	return claims.map(({ answer, validity }) => (validity.some(({ kind }) => kind !== 'until') ? 'unknown' : answer))
}

/** The verdict on cells. What was withdrawn was researched and is not known now: never a no, and no mere gap. */
export function verdictOnCells(cells: readonly ComparedCell[]): RowVerdict {
	return verdictOf(
		cells.map(({ claims, withdrawn }) =>
			withdrawn.length > 0 ? [...answersOf(claims), 'unknown'] : answersOf(claims),
		),
	)
}

/** Every block of a comparison that is translated, and whether a speaker has yet to read some of them. */
export function translatedIn({ rows }: Comparison): { words: LocalisedText[]; unreviewed: boolean } {
	const cells = rows.flatMap((row) => row.cells)
	const [claims, reasons] = [cells.flatMap((cell) => cell.claims), cells.flatMap((cell) => cell.reasons)]
	return {
		words: [...claims.map(({ summary }) => summary), ...reasons.map(({ why }) => why)],
		unreviewed: [...claims, ...reasons].some(({ unreviewed }) => unreviewed),
	}
}
