import type { SOURCE_KINDS } from './kinds/source'

/** What a work is to a reference manager: types of the Citation Style Language. */
export type WorkType = 'webpage' | 'legislation' | 'treaty' | 'legal_case' | 'bill' | 'report' | 'document'

/** An answer of this site, or a source it rests on, as it is cited. Dates are as exact as they are known. */
export interface CitedWork {
	id: string
	type: WorkType
	title: string
	/** Who wrote or issued it. */
	author: string | null
	/** The site it is a part of; null for law. */
	container: string | null
	/** Its official number, or the number of its revision, in words. */
	number: string | null
	/** The country whose law it is, by name. */
	place: string | null
	issued: string | null
	/** The day it was read here; null where nobody may have opened it. */
	accessed: string | null
	url: string | null
	/** The language of its title. */
	language: string
}

/** One item of CSL-JSON, as far as we fill it in. */
export interface CslItem {
	id: string
	type: WorkType
	title: string
	author?: { literal: string }[]
	'container-title'?: string
	publisher?: string
	number?: string
	version?: string
	authority?: string
	issued?: { 'date-parts': number[][] }
	accessed?: { 'date-parts': number[][] }
	URL?: string
	language: string
}

const TYPES: Record<(typeof SOURCE_KINDS)[number], WorkType> = {
	...{ treaty: 'treaty', convention: 'treaty', charter: 'treaty' },
	...{ directive: 'legislation', regulation: 'legislation', decision: 'legislation', constitution: 'legislation' },
	...{ code: 'legislation', law: 'legislation', decree: 'legislation' },
	...{ judgment: 'legal_case', opinion: 'legal_case' },
	...{ recommendation: 'report', circular: 'report', report: 'report', 'general-comment': 'report' },
	...{ compact: 'document', agreement: 'document', 'collective-agreement': 'document' },
	...{ bill: 'bill', news: 'webpage' },
}

/** What a kind of source is to a reference manager. */
export const workTypeOf = (kind: (typeof SOURCE_KINDS)[number]): WorkType => TYPES[kind]

const datePartsOf = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })

/** A work as one item of CSL-JSON; what is not known is left out. */
export function cslOf(work: CitedWork): CslItem {
	const { id, type, title, author, container, number, place, issued, accessed, url, language } = work
	return {
		id,
		type,
		title,
		...(author && { author: [{ literal: author }] }),
		...(container && { 'container-title': container, publisher: container }),
		...(number && (container ? { version: number } : { number })),
		...(place && { authority: place }),
		...(issued && { issued: datePartsOf(issued) }),
		...(accessed && { accessed: datePartsOf(accessed) }),
		...(url && { URL: url }),
		language,
	}
}
