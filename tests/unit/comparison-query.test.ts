import { describe, expect, it } from 'vitest'
import { answersOf } from '@/lib/domain/comparison'
import {
	type ComparisonQuery,
	columnsOf,
	faultOf,
	MOST_COLUMNS,
	readComparisonQuery,
	topicsOf,
} from '@/lib/domain/comparison-query'
import { TOPICS } from '@/lib/domain/topics'

const CHOICES = {
	countries: ['it', 'de', 'fr', 'es', 'pt', 'be', 'nl'].map((code) => ({ code, researched: true })),
	statuses: ['asylum-seeker', 'refugee', 'worker'],
	entitlements: [],
}

const read = (query: string) => readComparisonQuery(new URLSearchParams(query), CHOICES)

const EMPTY: ComparisonQuery = { countries: [], statuses: [], topics: [] }

describe('the address of a comparison', () => {
	it.each<[query: string, expected: Partial<ComparisonQuery>, leftOut: boolean]>([
		['', {}, false],
		['country=it&country=de&status=refugee', { countries: ['it', 'de'], statuses: ['refugee'] }, false],
		[
			'status=worker&country=de&status=refugee&country=it',
			{ countries: ['it', 'de'], statuses: ['refugee', 'worker'] },
			false,
		],
		['country=it&country=it&topic=health&topic=health', { countries: ['it'], topics: ['health'] }, false],
		['topic=housing&topic=social-protection', { topics: ['social-protection', 'housing'] }, false],
		['country=&status=&topic=', {}, false],
		['country=xx&country=it', { countries: ['it'] }, true],
		['country=IT', {}, true],
		['status=king', {}, true],
		['topic=cross-cutting', {}, true],
		['topic=toString&status=__proto__', {}, true],
		['other=1', {}, false],
	])('%s reads %j', (query, expected, leftOut) => {
		expect(read(query)).toEqual({ query: { ...EMPTY, ...expected }, leftOut })
	})

	it('makes columns country by country', () => {
		const { query } = read('country=de&country=it&status=worker&status=refugee')
		expect(columnsOf(query)).toEqual([
			{ country: 'it', status: 'refugee' },
			{ country: 'it', status: 'worker' },
			{ country: 'de', status: 'refugee' },
			{ country: 'de', status: 'worker' },
		])
	})

	it('means every topic where it names none', () => {
		expect(topicsOf(EMPTY)).toEqual(TOPICS)
		expect(topicsOf({ ...EMPTY, topics: ['health'] })).toEqual(['health'])
	})
})

describe('a choice', () => {
	const codes = CHOICES.countries.map(({ code }) => code)
	const SIZES = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((countries) => [0, 1, 2, 3].map((statuses) => [countries, statuses]))

	it.each(SIZES)(
		'of %d countries and %d situations makes a table of two to six columns or none',
		(countries, statuses) => {
			const query = { ...EMPTY, countries: codes.slice(0, countries), statuses: CHOICES.statuses.slice(0, statuses) }
			const columns = columnsOf(query).length
			expect(columns).toBe(countries * statuses)
			expect(faultOf(query)).toBe(columns < 2 ? 'few' : columns > MOST_COLUMNS ? 'many' : null)
		},
	)
})

describe('an answer with dates', () => {
	it.each([
		[[], 'no'],
		[[{ kind: 'until', date: '2030' }], 'no'],
		[[{ kind: 'over', date: '2020' }], 'unknown'],
		[[{ kind: 'from', date: '2030' }], 'unknown'],
		[
			[
				{ kind: 'from', date: '2030' },
				{ kind: 'until', date: '2031' },
			],
			'unknown',
		],
	] as const)('%j counts as %s', (validity, expected) => {
		expect(answersOf([{ answer: 'no', validity: [...validity] }])).toEqual([expected])
	})
})
