import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { findForbiddenTerms, IN_AN_IRREGULAR_SITUATION } from '@/lib/domain/terminology'

const offends = (text: string) => findForbiddenTerms(text, 'en').length > 0

describe('the patterns', () => {
	it.each([
		...['illegal migrants', 'an Illegal immigrant', 'illegal alien', 'the illegals', 'illegally residing persons'],
		...['un clandestino', 'les clandestins', 'clandestinos', 'persoane clandestine', 'klandestinë'],
		...['immigrati illegali', 'étrangers illégaux', 'inmigrantes ilegales', 'imigrantes ilegais', 'imigranți ilegali'],
		...['нелегали', 'нелегальні мігранти', 'الهجرة غير الشرعية', 'مهاجرون غير شرعيين', 'المهاجرين غير القانونيين'],
		...['مهاجران غیرقانونی', 'غیر قانونی تارکین وطن', 'অবৈধ অভিবাসী', '非法移民'],
	])('find “%s”', (text) => {
		expect(offends(text)).toBe(true)
	})

	it.each([
		...['a migrant in an irregular situation', 'illegal bosses', 'illegal gang labour', 'an illegal contract'],
		...['lavoro illegale', 'trabajo ilegal', 'travail illégal', 'عقد غير قانوني', '非法合同', 'قرارداد غیرقانونی'],
	])('leave “%s” alone', (text) => {
		expect(offends(text)).toBe(false)
	})
})

describe('findForbiddenTerms', () => {
	it('tells what it found and what to write instead, in the language of the text', () => {
		expect(findForbiddenTerms('Gli immigrati illegali e i clandestini.', 'it')).toEqual([
			{ found: 'clandestini', instead: 'in situazione irregolare' },
			{ found: 'immigrati illegali', instead: 'in situazione irregolare' },
		])
	})

	it('finds words of one language in a text of another, and over the end of a line', () => {
		expect(findForbiddenTerms('the so-called clandestini', 'en').map(({ found }) => found)).toEqual(['clandestini'])
		expect(findForbiddenTerms('an illegal\n\timmigrant', 'en').map(({ found }) => found)).toEqual(['illegal immigrant'])
	})

	it('names each word once, each time it is asked', () => {
		for (let times = 0; times < 3; times += 1) {
			expect(findForbiddenTerms('illegal migrants, illegal migrants', 'en')).toHaveLength(1)
		}
	})

	it.each(LANGUAGE_CODES)('offers words in %s that it would not find itself', (language) => {
		expect(findForbiddenTerms(IN_AN_IRREGULAR_SITUATION[language], language)).toEqual([])
	})

	it('answers in English for a language it does not know', () => {
		expect(findForbiddenTerms('illegal aliens', 'de')[0]?.instead).toBe('in an irregular situation')
	})
})

describe.each(['content', 'messages'])('%s', (folder) => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))

	it('calls nobody illegal', () => {
		const offending = files.filter((path) => offends(readFileSync(path, 'utf8')))
		expect(files).not.toEqual([])
		expect(offending).toEqual([])
	})
})
