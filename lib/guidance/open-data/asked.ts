import { keyOf } from '@/lib/domain/open-data/cursor'

/** Where the pages for readers are, as the layer above spells them. */
export interface Pages {
	country: (country: string) => string
	guide: (country: string, status: string) => string
	claim: (claim: { country: string; status: string; topic: string; anchor: string }) => string
	source: (source: string) => string
	services: () => string
}

/** Which page of a list, in which language. */
export interface AskedPage {
	language: string
	limit: number
	cursor?: string
}

/** The key after which a page begins; null for the first page. */
export const startOf = ({ cursor }: AskedPage): string | null => (cursor === undefined ? null : keyOf(cursor))
