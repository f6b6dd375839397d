import { markTerms } from '../statutory-terms'
import type { BlockCheck } from './finding'

/** Finds statutory terms of the source that the translation does not keep in the country's own language. */
export const checkTerms: BlockCheck = ({ source, text, terms }) => {
	const made = text.toLowerCase()
	const kept = markTerms(source, terms).filter((run) => run.language !== null)
	const expected = kept.map((run) => run.text).filter((term) => !made.includes(term.toLowerCase()))
	return expected.length > 0 ? { expected: [...new Set(expected)], found: [] } : null
}
