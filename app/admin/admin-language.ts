import type { AdminLanguage } from '@/lib/i18n/admin'

/** The language to speak to someone who is not signed in: Italian where the browser asks for it first. */
export function adminLanguage(acceptLanguage: string | null): AdminLanguage {
	return acceptLanguage?.toLowerCase().startsWith('it') ? 'it' : 'en'
}
