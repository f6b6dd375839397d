import { z } from 'zod'
import { ANSWERS } from './answers'
import { ENTRY_KINDS, type EntryKind } from './kinds'
import { EDITORIAL_STATES } from './states'

export const LIST_SORTS = ['changed', 'name', 'state', 'answer', 'verified'] as const
export const LIST_VERIFICATIONS = ['verified', 'expired', 'unverified'] as const
export const LIST_TRANSLATIONS = ['missing', 'behind', 'waiting', 'done'] as const

export type ListSort = (typeof LIST_SORTS)[number]

export const PAGE_SIZE = 50
const LAST_PAGE = 10_000

/** What is wrong in an address does not restrict: a link someone mangled still leads to a list. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const word = lenient(z.string().regex(/^[a-z0-9-]+$/))

const query = z.object({
	kind: lenient(z.enum(ENTRY_KINDS as [EntryKind, ...EntryKind[]])),
	country: word,
	status: word,
	topic: word,
	entitlement: word,
	state: lenient(z.enum(EDITORIAL_STATES)),
	answer: lenient(z.enum(ANSWERS)),
	verification: lenient(z.enum(LIST_VERIFICATIONS)),
	language: lenient(z.string().regex(/^[a-z]{2}$/)),
	translation: lenient(z.enum(LIST_TRANSLATIONS)),
	text: lenient(z.string().trim().min(1).max(200)),
	mine: lenient(z.literal('1')),
	urgent: lenient(z.literal('1')),
	sort: z.enum(LIST_SORTS).catch('changed'),
	order: lenient(z.enum(['up', 'down'])),
	page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
})

/** A list of entries as its address asks for it. */
export type EntryListQuery = z.output<typeof query>

/** Reads the address of the list: filters, order and page. */
export function readListQuery(address: Record<string, string | string[] | undefined>): EntryListQuery {
	return query.parse(Object.fromEntries(Object.entries(address).filter(([, value]) => typeof value === 'string')))
}

/** The order of a column nobody chose an order for: the newest first, names from A. */
export function orderOf({ sort, order }: Pick<EntryListQuery, 'sort' | 'order'>): 'up' | 'down' {
	return order ?? (sort === 'changed' ? 'down' : 'up')
}

/** Whether anything restricts the list. */
export function isFiltered({ sort: _, order: __, page: ___, ...filters }: EntryListQuery): boolean {
	return Object.values(filters).some((value) => value !== undefined)
}
