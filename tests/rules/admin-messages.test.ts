import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REFUSAL_CODES } from '@/lib/domain/outcome'
import { adminTranslator } from '@/lib/i18n/admin'

const areas = readdirSync('messages/admin/en').sort()
const textsOf = (language: string, area: string): Record<string, string> =>
	JSON.parse(readFileSync(`messages/admin/${language}/${area}`, 'utf8'))

/** The names to fill in, as a text has them. */
const argumentsOf = (text: string) =>
	[...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort()

describe('the texts of the editors’ area', () => {
	it('have the same areas in English and Italian', () => {
		expect(readdirSync('messages/admin/it').sort()).toEqual(areas)
	})

	it.each(areas)('%s has the same keys, filled in with the same names, and none is empty', (area) => {
		const english = textsOf('en', area)
		const italian = textsOf('it', area)
		expect(Object.keys(italian)).toEqual(Object.keys(english))
		for (const [key, text] of Object.entries(english)) {
			expect(argumentsOf(italian[key] ?? ''), key).toEqual(argumentsOf(text))
			expect(text.trim(), key).toBe(text)
			expect(italian[key]?.trim(), key).toMatch(/./)
		}
	})

	it.each(REFUSAL_CODES)('say why a verb was refused: %s', (code) => {
		for (const language of ['en', 'it'] as const) expect(adminTranslator(language)(`refusals.${code}`)).not.toBe('')
	})
})
