import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES, type LanguageCode } from '@/lib/domain/languages'
import { countryName, formatDate, joinNames, languageName, translatorFor } from '@/lib/i18n/translator'

describe('formatDate', () => {
	it.each<[LanguageCode, string, string]>([
		['en', '2025', '2025'],
		['en', '2025-06', 'June 2025'],
		['en', '2025-06-03', '3 June 2025'],
		['en', '2025-01-01', '1 January 2025'],
		['en', '2025-12-31', '31 December 2025'],
		['it', '2025-06', 'giugno 2025'],
		['ar', '2025', '2025'],
		['ar', '2025-06', 'يونيو 2025'],
		['ar', '2025-06-03', '3 يونيو 2025'],
		['fa', '2025', '2025'],
		['fa', '2025-06', 'ژوئن 2025'],
		['fa', '2025-06-03', '3 ژوئن 2025'],
		['zh', '2025-06-03', '2025年6月3日'],
	])('writes in %s the date %s as “%s”', (language, date, written) => {
		expect(formatDate(language, date)).toBe(written)
	})

	it.each(LANGUAGE_CODES)('writes Western digits and the Gregorian year in %s', (language) => {
		const written = formatDate(language, '2025-06-23')
		expect(written.match(/\p{Nd}+/gu)).toEqual(expect.arrayContaining(['2025', '23']))
		expect(written).not.toMatch(/[^\P{Nd}0-9]/u)
	})
})

describe('names', () => {
	it.each<[LanguageCode, string, string]>([
		['en', 'it', 'Italy'],
		['it', 'de', 'Germania'],
		['ar', 'it', 'إيطاليا'],
		['fa', 'it', 'ایتالیا'],
	])('of a country in %s', (language, code, name) => {
		expect(countryName(language, code)).toBe(name)
	})

	it.each<[LanguageCode, string, string]>([
		['en', 'ar', 'Arabic'],
		['it', 'ar', 'arabo'],
	])('of a language in %s', (language, code, name) => {
		expect(languageName(language, code)).toBe(name)
	})

	it.each<[LanguageCode, string]>([
		['en', 'A, B, and C'],
		['it', 'A, B e C'],
	])('are joined the way of %s', (language, joined) => {
		expect(joinNames(language, ['A', 'B', 'C'])).toBe(joined)
	})
})

describe('translatorFor', () => {
	it('gives the words of a language', () => {
		expect(translatorFor('en')('answers.no')).toBe('No')
	})

	it.each(LANGUAGE_CODES)('counts in Western digits in %s', (language) => {
		expect(translatorFor(language)('home.claims', { count: 314 })).toMatch(/314/)
	})

	it.each(LANGUAGE_CODES)('throws in %s on a key that is not there, so that no page shows it', (language) => {
		const t = translatorFor(language)
		expect(() => t('answers.maybe' as 'answers.yes')).toThrow()
		expect(() => t('answers' as 'answers.yes')).toThrow()
	})

	it('throws when a word to fill in is missing', () => {
		expect(() => translatorFor('en')('guide.title', { status: 'Refugee' } as never)).toThrow()
	})
})
