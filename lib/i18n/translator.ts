import { createTranslator } from 'use-intl/core'
import type { LanguageCode } from '@/lib/domain/languages'
import { type Messages, messagesOf } from './messages'

// Western digits in every language: they stand beside article numbers, phones and dates.
const localeOf = (language: LanguageCode) => `${language}-u-nu-latn`

/** Gives the interface texts of a language; an unknown key throws, so that no page shows a raw key. */
export function translatorFor(language: LanguageCode) {
	return createTranslator<Messages>({
		locale: localeOf(language),
		messages: messagesOf(language),
		onError(error) {
			throw error
		},
	})
}

export type Translate = ReturnType<typeof translatorFor>

/** Writes a date as exactly as it is known: a year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD). */
export function formatDate(language: LanguageCode, date: string): string {
	const [year = '', month, day] = date.split('-')
	if (!month) return year
	const options = { year: 'numeric', month: 'long', day: day ? 'numeric' : undefined, timeZone: 'UTC' } as const
	// Day before month, as in Europe, in English too.
	const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`
	return new Intl.DateTimeFormat(locale, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

/** The name of a country in a language. */
export function countryName(language: LanguageCode, code: string): string {
	return new Intl.DisplayNames([language], { type: 'region' }).of(code.toUpperCase()) ?? code
}

/** The name of a language in a language. */
export function languageName(language: LanguageCode, code: string): string {
	return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}

/** Joins names the way a language does. */
export function joinNames(language: LanguageCode, names: string[]): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
