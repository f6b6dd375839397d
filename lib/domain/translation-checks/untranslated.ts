import { markTerms } from '../statutory-terms'
import type { BlockCheck } from './finding'

/** The script a language is written in, where it is not Latin. */
const SCRIPTS: Record<string, RegExp> = {
	uk: /\p{Script=Cyrillic}/u,
	ar: /\p{Script=Arabic}/u,
	fa: /\p{Script=Arabic}/u,
	ur: /\p{Script=Arabic}/u,
	bn: /\p{Script=Bengali}/u,
	zh: /\p{Script=Han}/u,
}

/** Finds a block left in the words of the source. Names, numbers and statutory terms alone need no translation. */
export const checkUntranslated: BlockCheck = ({ source, text, language, terms }) => {
	const prose = markTerms(source, terms).filter((run) => run.language === null)
	const words = prose.flatMap(
		(run) => run.text.match(/(?<![\p{L}\p{N}@./-])\p{Ll}{3,}(?![\p{L}\p{N}@./-]*[@/])/gu) ?? [],
	)
	const script = SCRIPTS[language]
	const left = script ? words.length > 0 && !script.test(text) : words.length > 1 && source.trim() === text.trim()
	return left && text.trim() !== '' ? { expected: [], found: [text] } : null
}
