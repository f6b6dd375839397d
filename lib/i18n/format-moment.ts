import type { AdminLanguage } from './admin'

/** A day and a time, in Rome, as the audit log and histories tell it. */
export function formatMoment(language: AdminLanguage, at: Date): string {
	const locale = language === 'en' ? 'en-GB' : language
	return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Rome' }).format(
		at,
	)
}
