import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES, type LanguageCode } from '@/lib/domain/languages'
import { translatorFor } from '@/lib/i18n/translator'

const COUNTS = [0, 1, 2, 3, 5, 11, 100]

/** The texts of a language by their full key (`claim.steps`), in the order of the file. */
function textsOf(language: string): [key: string, text: string][] {
	const flatten = (value: unknown, path: string[]): [string, string][] =>
		typeof value === 'string'
			? [[path.join('.'), value]]
			: Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, [...path, key]))
	return flatten(JSON.parse(readFileSync(`messages/${language}.json`, 'utf8')), [])
}

const ENGLISH = textsOf('en')

/** The names to fill in, as the English text has them. */
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name))]

const markOf = (name: string) => `‹${name}›`

function fill(language: LanguageCode, key: string, names: string[], count: number): string {
	const values = Object.fromEntries(names.map((name) => [name, name === 'count' ? count : markOf(name)]))
	return translatorFor(language)(key as 'site.name', values as never)
}

describe('the folder of messages', () => {
	it('holds one file for each language of the interface, and the texts of the editors’ area', () => {
		expect(
			readdirSync('messages')
				.filter((name) => name !== 'admin')
				.sort(),
		).toEqual(LANGUAGE_CODES.map((code) => `${code}.json`).sort())
	})
})

describe.each(LANGUAGE_CODES)('the messages in %s', (language) => {
	it('have exactly the keys of the English ones, in the same order', () => {
		expect(textsOf(language).map(([key]) => key)).toEqual(ENGLISH.map(([key]) => key))
	})

	it('are never empty or padded', () => {
		expect(textsOf(language).filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
	})

	it.each(COUNTS)(
		'can each be written with the count %d and with nothing but what the English text fills in',
		(count) => {
			for (const [key, text] of ENGLISH) {
				const written = fill(language, key, argumentsOf(text), count)
				expect(written, key).not.toMatch(/^$|[{}#]/)
			}
		},
	)

	it('show everything that the English text fills in', () => {
		for (const [key, text] of ENGLISH) {
			const names = argumentsOf(text)
			const written = fill(language, key, names, 100)
			for (const name of names) expect(written, key).toContain(name === 'count' ? '100' : markOf(name))
		}
	})
})

it('some messages count and some fill in names, or the checks above would show nothing', () => {
	const names = new Set(ENGLISH.flatMap(([, text]) => argumentsOf(text)))
	expect([...names]).toEqual(expect.arrayContaining(['count', 'country', 'status', 'topic', 'clinic', 'date']))
})
