/** Calendars of the Arab countries name the months differently; a translator may use any of them. */
const LOCALES: Record<string, string[]> = {
	ar: ['ar-EG', 'ar-SY', 'ar-MA', 'ar-TN', 'ar-IQ'],
	fa: ['fa-u-ca-gregory'],
	zh: [],
}

function namesIn(locale: string, style: Intl.DateTimeFormatOptions): string[] {
	const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
	return Array.from({ length: 12 }, (_none, month) => {
		const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)))
		return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().normalize('NFC')
	})
}

const known = new Map<string, Map<string, number>>()

/** The names of the months of a language, alone and in a date (many languages decline them), with their numbers. */
export function monthNames(language: string): ReadonlyMap<string, number> {
	let names = known.get(language)
	if (!names) {
		names = new Map()
		for (const locale of LOCALES[language] ?? [language]) {
			for (const style of [{ month: 'long' }, { day: 'numeric', month: 'long', year: 'numeric' }] as const) {
				for (const [index, name] of namesIn(locale, style).entries()) {
					if (/^\p{L}[\p{L}\p{M}\s]*$/u.test(name)) names.set(name, index + 1)
				}
			}
		}
		known.set(language, names)
	}
	return names
}
