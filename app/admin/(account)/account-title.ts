import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { adminLanguage } from '@/app/admin/admin-language'
import { currentSession } from '@/lib/auth/current-session'
import { adminTranslator } from '@/lib/i18n/admin'

/** Makes the title of an account page, in the language the page will have. */
export function accountTitle(key: string) {
	return async (): Promise<Metadata> => {
		const asked = await headers()
		const session = await currentSession(asked)
		const language = session?.language ?? adminLanguage(asked.get('accept-language'))
		return { title: adminTranslator(language)(`account.${key}`), robots: 'noindex' }
	}
}
