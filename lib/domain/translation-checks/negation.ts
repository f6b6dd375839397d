import { SOURCE_LANGUAGE } from '../languages'
import { evenText } from './even-text'
import type { BlockCheck, Difference } from './finding'
import { languagePatterns } from './language-patterns'
import { pairSentences } from './pair-sentences'

/** The English short word for number: "no. 156" says no to nothing. */
const NUMBERED = /\bno\.\s*(?=\d)/giu

/** The clear words of no in a text, and how many words beside them may say no. */
function noIn(text: string, language: string): { clear: string[]; perhaps: number } {
	const patterns = languagePatterns(language)
	if (!patterns) return { clear: [], perhaps: 0 }
	const even = evenText(text.replace(NUMBERED, ' '), language).replace(patterns.notNo, ' ')
	const perhaps = even.replace(patterns.no, ' ').match(patterns.perhapsNo) ?? []
	return { clear: even.match(patterns.no) ?? [], perhaps: perhaps.length }
}

/**
 * Finds sentences that say no in one of the two languages only, or fewer times in the translation. More often is no
 * finding: many languages say no twice where English says it once. A possible no ("refusal") answers a clear one only
 * where the source has no such word itself.
 */
export const checkNegation: BlockCheck = ({ source, text, language }) => {
	if (!languagePatterns(language)) return null
	const difference: Difference = { expected: [], found: [] }
	for (const pair of pairSentences(source, text)) {
		const given = noIn(pair.source, SOURCE_LANGUAGE)
		const made = noIn(pair.text, language)
		const lost = given.clear.length > made.clear.length + Math.max(0, made.perhaps - given.perhaps)
		const added = given.clear.length === 0 && made.clear.length > 0 && given.perhaps <= made.perhaps
		if (lost) difference.expected.push(...given.clear)
		if (lost || added) difference.found.push(...made.clear)
	}
	return difference.expected.length + difference.found.length > 0 ? difference : null
}
