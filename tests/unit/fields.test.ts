import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { optionalText, partialDate, slug, text, textList, webAddress } from '@/lib/domain/fields'

const TABLE: [name: string, schema: z.ZodType, good: unknown[], bad: unknown[]][] = [
	['text', text, ['a', 'Two words', 'Zwei\nZeilen', 'نص'], ['', ' ', ' padded', 'padded ', 'padded\n', 7, null]],
	['optionalText', optionalText, ['a', null, undefined], ['', ' a', 7]],
	['textList', textList, [[], ['a', 'b'], undefined], [['a', ''], [' a'], 'a', null, [null]]],
	[
		'partialDate',
		partialDate,
		['2025', '1949', '2025-01', '2025-12', '2025-01-01', '2025-12-31', '2024-02-29'],
		[
			'',
			'25',
			'20255',
			'2025-',
			'2025-00',
			'2025-13',
			'2025-6',
			'2025-06-00',
			'2025-06-32',
			'2025-02-30',
			'2025-02-29',
			'2025-06-31',
			'2025-06-3',
			'2025-06-03T00:00',
			'03/06/2025',
			'June 2025',
			' 2025',
			'2025\n',
			2025,
			null,
		],
	],
	[
		'slug',
		slug,
		['a', '7', 'asylum-seeker', 'it/asylum-seeker/health/1', 'tui/18-bis'],
		['', '-', 'a-', '-a', 'a--b', '/a', 'a/', 'a//b', 'A', 'a b', 'a_b', 'a.b', 'è', 'a\n', '../a', 7, null],
	],
	[
		'webAddress',
		webAddress,
		['https://example.org', 'http://example.org/a?b=c#d'],
		['', 'example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', 'https://a b', ' https://a', null],
	],
]

describe.each(TABLE)('%s', (_name, schema, good, bad) => {
	it.each(good.map((value) => [value]))('accepts %j', (value) => {
		expect(schema.safeParse(value).success).toBe(true)
	})

	it.each(bad.map((value) => [value]))('refuses %j', (value) => {
		expect(schema.safeParse(value).success).toBe(false)
	})
})

describe('what was left out', () => {
	it('is null for a text and empty for a list', () => {
		expect([optionalText.parse(undefined), textList.parse(undefined)]).toEqual([null, []])
	})
})
