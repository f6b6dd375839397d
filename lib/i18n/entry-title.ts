import type { EntryKind } from '@/lib/domain/kinds'
import type { AdminLanguage } from './admin'
import { entitlementName, statusName, topicName } from './names'
import { countryName, translatorFor } from './translator'

interface Facets {
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	entitlement: string | null
	parent: string | null
}

/** Where an entry belongs, in words, from the widest: Italy, Refugee, Health, Emergency care. */
export function facetNames(language: AdminLanguage, { country, status, topic, entitlement, parent }: Facets): string[] {
	const t = translatorFor(language)
	return [
		country ? countryName(language, country) : null,
		status ? statusName(t, status) : null,
		topic ? topicName(t, topic) : null,
		entitlement ? entitlementName(t, entitlement) : null,
		parent,
	].filter((name): name is string => name !== null)
}
