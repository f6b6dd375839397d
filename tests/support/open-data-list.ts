import { expect } from 'vitest'

/** The route of a list. */
interface List {
	GET: (request: Request) => Promise<Response>
}

/** Asks a list as a client does, through its route. */
export const askList = (list: List, query = '') => list.GET(new Request(`https://sportello.example/api/v1/x${query}`))

/** One page of a list. */
export async function readPage<T>(list: List, query = ''): Promise<{ items: T[]; cursor: string | null }> {
	const response = await askList(list, query)
	expect(response.status, query).toBe(200)
	return response.json()
}

/** A whole list, page by page. */
export async function readAll<T>(list: List, query: string): Promise<T[]> {
	const items: T[] = []
	let cursor: string | null = ''
	while (cursor !== null) {
		const page: Awaited<ReturnType<typeof readPage<T>>> = await readPage<T>(
			list,
			`${query}${cursor && `&cursor=${cursor}`}`,
		)
		items.push(...page.items)
		cursor = page.cursor
	}
	return items
}
