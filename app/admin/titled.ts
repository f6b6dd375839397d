import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { adminTranslator } from '@/lib/i18n/admin'
import { actorOfRequest } from './actor-of-request'
import { adminLanguage } from './admin-language'

/** Gives a page its title in the language of its reader, from the interface texts. */
export function titled(key: string): () => Promise<Metadata> {
	return async () => {
		const actor = await actorOfRequest()
		const language = actor?.language ?? adminLanguage((await headers()).get('accept-language'))
		return { title: adminTranslator(language)(key) }
	}
}
