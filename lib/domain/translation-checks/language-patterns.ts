import { isLanguage, type LanguageCode } from '../languages'
import { wordPattern } from './word-pattern'
import { ar } from './words/ar'
import { bn } from './words/bn'
import { en } from './words/en'
import { es } from './words/es'
import { fa } from './words/fa'
import { fr } from './words/fr'
import { it } from './words/it'
import type { LanguageWords } from './words/language-words'
import { pt } from './words/pt'
import { ro } from './words/ro'
import { sq } from './words/sq'
import { uk } from './words/uk'
import { ur } from './words/ur'
import { zh } from './words/zh'

const WORDS: Record<LanguageCode, LanguageWords> = { en, it, fr, es, pt, ro, sq, uk, ar, fa, ur, bn, zh }

export type LanguagePatterns = Record<keyof LanguageWords, RegExp>

const patternsOf = (language: LanguageCode) =>
	Object.fromEntries(
		Object.entries(WORDS[language]).map(([use, words]) => [use, wordPattern(words, language)]),
	) as LanguagePatterns

const PATTERNS = new Map(Object.keys(WORDS).map((code) => [code, patternsOf(code as LanguageCode)]))

/** The patterns of a language by which its no, must and may are found; null for a language we have no words of. */
export function languagePatterns(language: string): LanguagePatterns | null {
	return isLanguage(language) ? (PATTERNS.get(language) ?? null) : null
}
