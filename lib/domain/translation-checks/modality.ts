import { SOURCE_LANGUAGE } from '../languages'
import { evenText } from './even-text'
import type { BlockCheck, Difference } from './finding'
import { languagePatterns } from './language-patterns'
import { pairSentences } from './pair-sentences'

/** The month of May is no permission. */
const MONTH = /\bMay(?=\s+\d)|(?<=\d\s+)May\b/g

interface Strength {
	must: string[]
	may: string[]
	needNot: string[]
}

/** The words of duty and permission in a text; those that set free of a duty count as neither. */
function strengthOf(text: string, language: string): Strength {
	const patterns = languagePatterns(language)
	if (!patterns) return { must: [], may: [], needNot: [] }
	const even = evenText(text.replace(MONTH, ' '), language)
	const rest = even.replace(patterns.needNot, ' ')
	return {
		must: rest.match(patterns.must) ?? [],
		may: rest.match(patterns.may) ?? [],
		needNot: even.match(patterns.needNot) ?? [],
	}
}

/** The words whose strength changed, if it did: a duty that became a choice, or a choice that became a duty. */
function changeOf(given: Strength, made: Strength): Difference | null {
	const weaker = given.must.length > made.must.length
	if (weaker) return { expected: given.must, found: [...made.may, ...made.needNot] }
	const stronger = given.may.length > made.may.length
	if (stronger) return { expected: given.may, found: [...made.must, ...made.needNot] }
	const bound = given.needNot.length > 0 && made.needNot.length === 0 && made.must.length + made.may.length > 0
	if (bound) return { expected: given.needNot, found: [...made.must, ...made.may] }
	return null
}

/** Finds sentences whose must, may or need not has another strength in the translation. */
export const checkModality: BlockCheck = ({ source, text, language }) => {
	if (!languagePatterns(language)) return null
	const changes = pairSentences(source, text).flatMap(
		(pair) => changeOf(strengthOf(pair.source, SOURCE_LANGUAGE), strengthOf(pair.text, language)) ?? [],
	)
	if (changes.length === 0) return null
	return { expected: changes.flatMap(({ expected }) => expected), found: changes.flatMap(({ found }) => found) }
}
