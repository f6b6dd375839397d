import { HARD_WORDS } from './hard-words'

const PLAIN = new Map(HARD_WORDS)

/** The forms of a verb or noun: notify, notifies, notified, notifying; cease, ceases, ceased, ceasing. */
function formsOf(word: string): string[] {
	if (word.endsWith('y')) return [word, ...['ies', 'ied', 'ying'].map((end) => word.slice(0, -1) + end)]
	if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
	// Transmit, transmitted: the last letter doubles after a short vowel.
	const doubled = word + word.at(-1)
	return [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`, `${doubled}ed`, `${doubled}ing`]
}

/** Every spelling of the hard words, with the word it belongs to; in a phrase the first word takes the form. */
const SPELLINGS = new Map(
	HARD_WORDS.flatMap(([hard]) => {
		const [first = '', ...rest] = hard.split(' ')
		return formsOf(first).map((form): [string, string] => [[form, ...rest].join(' '), hard])
	}),
)

const LONGEST_FIRST = [...SPELLINGS.keys()].sort((a, b) => b.length - a.length).join('|')

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${LONGEST_FIRST})(?![\\p{L}\\p{N}-])`, 'giu')

/** Finds hard words in English prose, whole and in any form, each once, with a plain word for each. */
export function findHardWords(text: string): { word: string; plain: string }[] {
	const found = text.replace(/\s+/g, ' ').match(PATTERN) ?? []
	const words = [...new Set(found.map((word) => word.toLowerCase()))]
	return words.map((word) => ({ word, plain: PLAIN.get(SPELLINGS.get(word) ?? '') ?? '' }))
}
