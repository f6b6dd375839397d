import type { EntryKind } from './kinds'

/**
 * Where the translation of one entry into one language stands, for whoever translates: `machine` was drafted by
 * machine and read by no speaker; `changes` was sent back by the speaker who read it.
 */
export const TRANSLATION_STATES = ['missing', 'behind', 'machine', 'draft', 'changes', 'waiting', 'done'] as const

export type TranslationState = (typeof TRANSLATION_STATES)[number]

export const TRANSLATION_SORTS = ['topic', 'todo', 'words', 'name'] as const

export type TranslationListSort = (typeof TRANSLATION_SORTS)[number]

/** Which entries of a language; an absent field does not restrict. */
export interface TranslationListFilter {
	kind?: EntryKind
	country?: string
	status?: string
	topic?: string
	state?: TranslationState
}
