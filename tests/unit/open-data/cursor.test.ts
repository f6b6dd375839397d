import { describe, expect, it } from 'vitest'
import { cursorOf, firstOf, keyOf, pageAfter } from '@/lib/domain/open-data/cursor'

const itself = (name: string) => name

describe('a cursor', () => {
	it.each(['it/refugee/health/1', 'turin/upm', '4711'])('holds the key %s', (key) => {
		expect(keyOf(cursorOf(key))).toBe(key)
	})

	it.each(['', 'x', '%', 'aXQ=', cursorOf("it'; --"), cursorOf('../x'), `${cursorOf('it')}!`])(
		'that we did not make (%j) holds none',
		(cursor) => {
			expect(keyOf(cursor)).toBeNull()
		},
	)
})

describe('a page of a list', () => {
	const all = ['c', 'a', 'e', 'b', 'd']

	it.each([
		[null, 2, ['a', 'b'], 'b'],
		['b', 2, ['c', 'd'], 'd'],
		['d', 2, ['e'], null],
		[null, 5, ['a', 'b', 'c', 'd', 'e'], null],
		['e', 2, [], null],
		// A thing that is gone since is passed over.
		['bb', 1, ['c'], 'c'],
	])('after %j with room for %d is %j', (after, limit, items, next) => {
		expect(pageAfter(all, itself, { after, limit })).toEqual({ items, next })
	})

	it.each([
		[['a', 'b', 'c'], { items: ['a', 'b'], next: 'b' }],
		[['a', 'b'], { items: ['a', 'b'], next: null }],
		[[], { items: [], next: null }],
	])('of %j found for two goes on only where more was found', (found, page) => {
		expect(firstOf(found, itself, 2)).toEqual(page)
	})
})
