import type { WritingChoices } from '@/lib/domain/writing-choices'
import type { AdminLanguage } from './admin'
import { entitlementName, statusName, topicName } from './names'
import { countryName, translatorFor } from './translator'

export interface FacetOption {
	value: string
	label: string
	/** The heading it stands under, where there are too many to stand in one row. */
	group?: string
}

/** What can be chosen for each facet of a new entry, in words. */
export function newEntryOptions(
	language: AdminLanguage,
	{ countries, statuses, entitlements, sources }: WritingChoices,
): Record<'country' | 'status' | 'topic' | 'entitlement' | 'parent', FacetOption[]> {
	const t = translatorFor(language)
	const topics = [...new Set(entitlements.map(({ topic }) => topic))]
	return {
		country: countries.map((value) => ({ value, label: countryName(language, value) })),
		status: statuses.map((value) => ({ value, label: statusName(t, value) })),
		topic: topics.map((value) => ({ value, label: topicName(t, value) })),
		entitlement: entitlements.map(({ slug, topic }) => {
			return { value: slug, label: entitlementName(t, slug), group: topicName(t, topic) }
		}),
		parent: sources.map(({ slug, title }) => {
			return { value: slug, label: slug === title ? slug : `${slug} · ${title}` }
		}),
	}
}
