import { z } from 'zod'
import { slug } from './fields'
import { ENTRY_KINDS } from './kinds'

/**
 * Where the translation of one entry into one language stands, for whoever translates: `machine` was drafted by
 * machine and read by no speaker; `changes` was sent back by the speaker who read it.
 */
export const TRANSLATION_STATES = ['missing', 'behind', 'machine', 'draft', 'changes', 'waiting', 'done'] as const

export type TranslationState = (typeof TRANSLATION_STATES)[number]

export const TRANSLATION_SORTS = ['topic', 'todo', 'words', 'name'] as const

export type TranslationListSort = (typeof TRANSLATION_SORTS)[number]

const facet = slug.optional().catch(undefined)

/** What the address of a list asks for; what it does not understand of it does not restrict. */
export const translationListQuery = z.object({
	kind: z.enum(ENTRY_KINDS).optional().catch(undefined),
	country: facet,
	status: facet,
	topic: facet,
	state: z.enum(TRANSLATION_STATES).optional().catch(undefined),
	sort: z.enum(TRANSLATION_SORTS).catch('topic'),
	page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type TranslationListQuery = z.output<typeof translationListQuery>

/** Which entries of a language; an absent field does not restrict. */
export type TranslationListFilter = Partial<
	Pick<TranslationListQuery, 'kind' | 'country' | 'status' | 'topic' | 'state'>
>

/** What one language has of one state, in words of the source. */
export interface StateTotal {
	state: TranslationState
	entries: number
	words: number
	missing: number
	behind: number
	machine: number
	waiting: number
	done: number
}
