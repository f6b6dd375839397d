export interface Paged<T> {
	rows: T[]
	/** Counted from one. */
	page: number
	pages: number
	total: number
}

/** The page that an address asks for; the first where it asks for none. */
export function pageAsked(asked: string | undefined): number {
	const page = Number(asked ?? 1)
	return Number.isInteger(page) && page > 0 ? page : 1
}

/** One page of a list. A page beyond the last is the last. */
export function pageOf<T>(all: readonly T[], asked: number, size: number): Paged<T> {
	const pages = Math.max(1, Math.ceil(all.length / size))
	const page = Math.min(asked, pages)
	return { rows: all.slice((page - 1) * size, page * size), page, pages, total: all.length }
}
