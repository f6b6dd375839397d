import type { EntryLabel } from '@/lib/domain/entry-label'
import { addressOf } from './addresses'

/** Where readers of a language find an entry; null for what has no page of its own. */
export function publicAddress(
	locale: string,
	{ kind, slug, country, status, topic, parent }: EntryLabel,
): string | null {
	switch (kind) {
		case 'claim': {
			const anchor = slug.split('/').slice(2).join('-')
			return country && status && topic ? addressOf.claim(locale, { country, status, topic, anchor }) : null
		}
		case 'status':
			return country && status ? addressOf.guide(locale, country, status) : null
		case 'source':
			return addressOf.source(locale, slug)
		case 'provision':
			return addressOf.provision(locale, slug)
		case 'ratification':
			return parent ? addressOf.source(locale, parent) : null
		case 'service':
			return addressOf.services(locale)
		case 'term':
			return addressOf.glossary(locale)
		case 'transition':
			return country && status ? addressOf.guide(locale, country, status) : null
		case 'gap':
			return country ? addressOf.country(locale, country) : null
		default:
			return null
	}
}
