/** Hides the key of the last thing of a page in a word that clients hand back and need not understand. */
export function cursorOf(key: string): string {
	return Buffer.from(key).toString('base64url')
}

/** The key in a cursor; null where we made no such cursor. */
export function keyOf(cursor: string): string | null {
	const key = Buffer.from(cursor, 'base64url').toString()
	return key !== '' && cursorOf(key) === cursor && /^[a-z0-9/-]+$/.test(key) ? key : null
}

/** One page of things and the key of its last one, where more follow. */
export interface KeyedPage<T> {
	items: T[]
	next: string | null
}

/** A page of a list that is held whole, after the thing with a key. Things are ordered by their names. */
export function pageAfter<T>(
	all: readonly T[],
	nameOf: (thing: T) => string,
	{ after, limit }: { after: string | null; limit: number },
): KeyedPage<T> {
	const ordered = all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
	const rest = ordered.filter((thing) => after === null || nameOf(thing) > after)
	return firstOf(rest, nameOf, limit)
}

/** The first of what was found, and the key to go on from where more was found than a page holds. */
export function firstOf<T>(found: readonly T[], nameOf: (thing: T) => string, limit: number): KeyedPage<T> {
	const items = found.slice(0, limit)
	const last = items.at(-1)
	return { items, next: found.length > limit && last !== undefined ? nameOf(last) : null }
}
