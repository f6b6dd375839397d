import { diffWordsWithSpace } from 'diff'

export interface ChangedRun {
	text: string
	change: 'same' | 'added' | 'removed'
}

/** What became of a text, word by word. */
export function changedRuns(before: string, now: string): ChangedRun[] {
	return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
		text: value,
		change: added ? 'added' : removed ? 'removed' : 'same',
	}))
}
