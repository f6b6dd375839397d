import { diffArrays } from 'diff'

/** A run of words that two texts share, or that only one of them has. */
export interface DiffRun {
	text: string
	change: 'same' | 'added' | 'removed'
}

/** The words of a text, and the spaces and marks between them. */
function piecesOf(text: string, language: string): string[] {
	return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

/** Compares two texts word by word; the runs without `added` are the first text, those without `removed` the second. */
export function diffTexts(before: string, after: string, language: string): DiffRun[] {
	// Not diffWordsWithSpace: it takes every letter that is not Latin for a word of its own, segmenter or not.
	return diffArrays(piecesOf(before, language), piecesOf(after, language)).map(({ value, added, removed }) => ({
		text: value.join(''),
		change: added ? 'added' : removed ? 'removed' : 'same',
	}))
}

/** Parts the runs into what stands on either side of a comparison. */
export function sidesOf(runs: readonly DiffRun[]): { before: DiffRun[]; after: DiffRun[] } {
	return {
		before: runs.filter(({ change }) => change !== 'added'),
		after: runs.filter(({ change }) => change !== 'removed'),
	}
}
