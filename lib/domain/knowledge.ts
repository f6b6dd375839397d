import type { PortableEntry } from './entry'

/** The small tables that code depends on, in their order. */
export interface ReferenceData {
	languages: { code: string; name: string; direction: 'ltr' | 'rtl' }[]
	countries: { code: string }[]
	topics: { slug: string; entitlements: string[] }[]
	statuses: { slug: string; kind: 'status' | 'overlay'; parent: string | null }[]
}

export interface Knowledge {
	reference: ReferenceData
	entries: PortableEntry[]
}
