import { SOURCE_LANGUAGE } from './languages'

export interface StatutoryTerm {
	term: string
	language: string
}

/** A run of prose: plain words, or a statutory term in its own language. */
export interface ProseRun {
	text: string
	language: string | null
}

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a term of the glossary stays as the law writes it; a concept, told in the source language, is translated. */
export const isStatutory = ({ language }: StatutoryTerm): boolean => language !== SOURCE_LANGUAGE

/** Splits prose at the statutory terms in it, longest first and whole words only, so that each can carry its `lang`. */
export function markTerms(text: string, terms: readonly StatutoryTerm[]): ProseRun[] {
	const kept = terms.filter(isStatutory)
	if (kept.length === 0) return [{ text, language: null }]
	const longestFirst = kept.toSorted((a, b) => b.term.length - a.term.length)
	const choices = longestFirst.map(({ term }) => escapeForPattern(term)).join('|')
	// Only Latin letters and digits make a longer word of a term; an Arabic prefix or a Chinese neighbour does not.
	const pattern = new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(${choices})(?![\\p{Script=Latin}\\p{N}])`, 'gu')
	const languageOf = new Map(kept.map(({ term, language }) => [term, language]))
	return text
		.split(pattern)
		.map((part, index) => ({ text: part, language: index % 2 === 1 ? (languageOf.get(part) ?? null) : null }))
		.filter((run) => run.text !== '')
}
