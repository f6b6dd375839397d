import { describe, expect, it } from 'vitest'
import { readQuery } from '@/app/api/v1/read-query'
import { cursorOf } from '@/lib/domain/open-data/cursor'
import { QUERIES } from '@/lib/domain/open-data/queries'

const asked = (query: string, schema: keyof typeof QUERIES = 'claims') =>
	readQuery(`https://sportello.example/api/v1/claims${query}`, QUERIES[schema])

describe('what an address of the open data asks for', () => {
	it('is English, fifty things and no restriction where it asks for nothing', () => {
		expect(asked('')).toEqual({ query: { language: 'en', limit: 50 } })
	})

	it('is read in full', () => {
		const cursor = cursorOf('it/refugee/health/1')
		expect(asked(`?language=ar&country=it&status=refugee&topic=health&answer=no&limit=100&cursor=${cursor}`)).toEqual({
			query: {
				...{ language: 'ar', country: 'it', status: 'refugee', topic: 'health', answer: 'no' },
				...{ limit: 100, cursor },
			},
		})
	})

	it.each([
		['?contry=it', 'contry'],
		['?offset=3', 'offset'],
		['?__proto__=1', '__proto__'],
		['?toString=1', 'toString'],
	])('is refused for the parameter in %s', (query, parameter) => {
		expect(asked(query)).toMatchObject({ refused: { code: 'unknown-parameter', errors: [{ parameter }] } })
	})

	it.each([
		['?language=de', 'language'],
		['?language=', 'language'],
		['?topic=food', 'topic'],
		['?answer=maybe', 'answer'],
		['?country=IT', 'country'],
		['?country=', 'country'],
		["?status=x'--", 'status'],
		['?limit=0', 'limit'],
		['?limit=101', 'limit'],
		['?limit=-1', 'limit'],
		['?limit=1.5', 'limit'],
		['?limit=ten', 'limit'],
		['?limit=', 'limit'],
		['?cursor=nonsense!', 'cursor'],
		[`?cursor=${cursorOf('4711')}`, 'cursor'],
		['?country=it&country=de', 'country'],
	])('is refused for the value in %s', (query, parameter) => {
		expect(asked(query)).toMatchObject({ refused: { code: 'bad-value', errors: [{ parameter }] } })
	})

	it('goes on in the list of changes with a number and nothing else', () => {
		expect(asked(`?cursor=${cursorOf('4711')}`, 'changes')).toHaveProperty('query')
		expect(asked(`?cursor=${cursorOf('it/refugee')}`, 'changes')).toHaveProperty('refused')
	})

	it('restricts one thing by its language alone', () => {
		expect(asked('?language=fr', 'thing')).toEqual({ query: { language: 'fr' } })
		expect(asked('?limit=3', 'thing')).toHaveProperty('refused')
	})
})
