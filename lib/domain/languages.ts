/** The languages of the interface: the people of the Turin pilot. */
export const LANGUAGES = {
	en: { name: 'English', direction: 'ltr' },
	it: { name: 'Italiano', direction: 'ltr' },
	fr: { name: 'Français', direction: 'ltr' },
	es: { name: 'Español', direction: 'ltr' },
	pt: { name: 'Português', direction: 'ltr' },
	ro: { name: 'Română', direction: 'ltr' },
	sq: { name: 'Shqip', direction: 'ltr' },
	uk: { name: 'Українська', direction: 'ltr' },
	ar: { name: 'العربية', direction: 'rtl' },
	fa: { name: 'فارسی', direction: 'rtl' },
	ur: { name: 'اردو', direction: 'rtl' },
	bn: { name: 'বাংলা', direction: 'ltr' },
	zh: { name: '简体中文', direction: 'ltr' },
} as const

export type LanguageCode = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[]

/** The language the guidance is written in; every other one is a translation of it. */
export const SOURCE_LANGUAGE = 'en' satisfies LanguageCode

export function isLanguage(value: string): value is LanguageCode {
	return Object.hasOwn(LANGUAGES, value)
}

/** Whether the guidance is translated into a language. */
export function isTargetLanguage(value: string): value is LanguageCode {
	return isLanguage(value) && value !== SOURCE_LANGUAGE
}

/** The writing direction of a language, known to the interface or not. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return isLanguage(language) ? LANGUAGES[language].direction : 'ltr'
}
