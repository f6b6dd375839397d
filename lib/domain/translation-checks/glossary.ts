import { evenText } from './even-text'
import type { BlockCheck } from './finding'
import { wordPattern } from './word-pattern'

/** The beginning of a word, long enough to know it in another case or number. */
const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 3))

/** Whether a text has every word of an expected translation, in whatever form. */
function hasWords(text: string, expected: string, language: string): boolean {
	const made = evenText(text, language)
	const words = evenText(expected, language).match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? []
	return words.filter((word) => word.length > 3 || words.length === 1).every((word) => made.includes(stemOf(word)))
}

/** Finds words of the glossary whose agreed translation is not in the text. Forms may differ; the words may not. */
export const checkGlossary: BlockCheck = ({ source, text, language, glossary }) => {
	const even = evenText(source, 'en')
	const expected = glossary
		.filter((term) => term.source.trim() !== '' && term.text.trim() !== '')
		.filter((term) =>
			wordPattern([`${evenText(term.source, 'en')}`, `${evenText(term.source, 'en')}s`], 'en').test(even),
		)
		.map((term) => term.text)
		.filter((wanted) => !hasWords(text, wanted, language))
	return expected.length > 0 ? { expected: [...new Set(expected)], found: [] } : null
}
