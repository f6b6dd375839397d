import type { Facet, NewEntry } from './new-entry'
import type { WritingChoices } from './writing-choices'

/** The same entry with one facet chosen. An entitlement brings its topic; another topic lets go of the entitlement. */
export function withFacet(
	entry: NewEntry,
	facet: Facet,
	value: string | null,
	entitlements: WritingChoices['entitlements'],
): NewEntry {
	const next = { ...entry, [facet]: value }
	const topic = entitlements.find(({ slug }) => slug === next.entitlement)?.topic ?? null
	if (facet === 'topic' && topic !== value) next.entitlement = null
	if (facet === 'entitlement' && topic) next.topic = topic
	return next
}
