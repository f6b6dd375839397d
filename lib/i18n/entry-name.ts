import type { EntryLabel } from '@/lib/domain/entry-label'
import type { AdminLanguage } from './admin'
import { entitlementName, statusName } from './names'
import { countryName, translatorFor } from './translator'

/** What a member calls an entry: by its place where that tells it best, by its own words where it has a title. */
export function entryName(language: AdminLanguage, label: EntryLabel): string {
	const t = translatorFor(language)
	const { kind, country, status, entitlement, parent, words, slug } = label
	const place = [status ? statusName(t, status) : null, country ? countryName(language, country) : null]
	const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ') || slug
	switch (kind) {
		case 'claim':
		case 'gap':
			return joined(entitlement ? entitlementName(t, entitlement) : null, ...place)
		case 'status':
			return joined(...place)
		case 'ratification':
			return joined(parent, country ? countryName(language, country) : null)
		case 'provision':
			return words ? `${parent}, art. ${words}` : slug
		default:
			return words ?? slug
	}
}
