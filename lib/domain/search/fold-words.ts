import { articleWords, callsArticle, lawNumberWords } from './article-words'
import { foldText } from './fold-text'

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u200c\u200d])+/gu
const ZERO_WIDTH = /[\u200c\u200d]/
/** The article of Arabic, with what is written onto it, where a word remains. */
const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|ال|لل)(?=\p{Script=Arabic}{3})/u

/** Chinese has no spaces: each two neighbours are a word, the same on every device. */
function pairsOf(run: string): string[] {
	const letters = [...run]
	if (letters.length === 1) return letters
	return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

/** Persian ties the parts of a word with an invisible joint, which people leave out or type as a space. */
function jointsOf(run: string): string[] {
	if (!ZERO_WIDTH.test(run)) return [run]
	const parts = run.split(ZERO_WIDTH)
	return /\p{Script=Arabic}/u.test(run) ? [...parts, parts.join('')] : [parts.join('')]
}

const isWord = (word: string) => word.length > 1 || /[\p{Script=Han}\p{N}]/u.test(word)

/** Splits a text, of any language or several, into the words that search compares. */
export function foldWords(text: string): string[] {
	const folded = foldText(text)
	const articles = articleWords(folded)
	const words = (folded.match(RUNS) ?? []).flatMap((run) => {
		if (/^\p{Script=Han}/u.test(run)) return pairsOf(run)
		return jointsOf(run).map((word) => word.replace(ARABIC_ARTICLE, ''))
	})
	const plain = words.filter((word) => isWord(word) && !(articles.length > 0 && callsArticle(word)))
	return [...articles, ...lawNumberWords(folded), ...plain]
}
