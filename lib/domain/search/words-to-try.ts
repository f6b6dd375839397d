/** One word to look for because another was asked. */
export interface WordToTry {
	/** The word that was asked. */
	word: string
	instead: string
	/** From 0 to 1: how sure it is that the same is meant. */
	weight: number
	/** Whether words that begin with it count. */
	prefix: boolean
	/** By how many letters a word may differ. */
	fuzzy: number | false
}

const SHORTEST_PREFIX = 3
const SHORTEST_STEM = 6
const LONGEST_ENDING = 3
const FUZZY_FROM = 4
const VERY_FUZZY_FROM = 8

const isExact = (word: string) => /\p{N}/u.test(word) || (/\p{Script=Han}/u.test(word) && word.length > 1)

/** The word with each two neighbouring letters changed round: the commonest slip of a thumb. */
function swapsOf(letters: string[]): string[] {
	return letters.slice(1).flatMap((letter, index) => {
		const before = letters[index] ?? ''
		return letter === before ? [] : [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')]
	})
}

/**
 * What to look for when one folded word is asked: itself and what begins with it, words one or two letters away, its
 * letters changed round, and words that share its stem (`lavorare`, `lavoro`). Numbers and Chinese are taken as they are.
 */
export function wordsToTry(word: string): WordToTry[] {
	const letters = [...word]
	const asked = { word, instead: word, weight: 1, prefix: false, fuzzy: false as const }
	if (isExact(word)) return [asked]
	const isHan = /\p{Script=Han}/u.test(word)
	const itself = {
		...asked,
		prefix: isHan || letters.length >= SHORTEST_PREFIX,
		fuzzy: letters.length < FUZZY_FROM ? (false as const) : letters.length < VERY_FUZZY_FROM ? 1 : 2,
	}
	if (letters.length < FUZZY_FROM) return [itself]
	const swapped = swapsOf(letters).map((instead) => ({ ...asked, instead, weight: 0.4 }))
	if (letters.length < SHORTEST_STEM) return [itself, ...swapped]
	const stem = letters.slice(0, Math.max(FUZZY_FROM, letters.length - LONGEST_ENDING)).join('')
	return [itself, ...swapped, { ...asked, instead: stem, weight: 0.25, prefix: true }]
}
