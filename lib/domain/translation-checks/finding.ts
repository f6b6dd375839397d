import type { StatutoryTerm } from '../statutory-terms'

/** The checks of a translated block; each is a text in messages/admin/{en,it}/checks.json. */
export const CHECKS = [
	'empty',
	'untranslated',
	'numbers',
	'dates',
	'amounts',
	'percentages',
	'phones',
	'links',
	'addresses',
	'articles',
	'negation',
	'modality',
	'terms',
	'glossary',
	'digits',
	'placeholders',
] as const

export type Check = (typeof CHECKS)[number]

/** What the source has and the translation lacks, and what the translation has instead or beyond it. */
export interface Difference {
	expected: string[]
	found: string[]
}

/** A word of the glossary and how it is to be translated. */
export interface GlossaryTerm {
	source: string
	text: string
}

/** One block beside its translation, with all that a check looks at. */
export interface CheckedBlock {
	source: string
	text: string
	language: string
	terms: readonly StatutoryTerm[]
	glossary: readonly GlossaryTerm[]
}

/** Looks at one block; null means nothing to say. */
export type BlockCheck = (block: CheckedBlock) => Difference | null

/** A difference that must be mended or answered with a reason before the translation is submitted. */
export interface Finding {
	block: string
	check: Check
	detail: Difference
	severity: 'settle'
	/** Names the exact source and text the finding is about. */
	hash: string
}
