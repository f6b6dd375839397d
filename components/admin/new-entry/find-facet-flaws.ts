import { slug } from '@/lib/domain/fields'
import { type Facet, hasNameOfKind, missingFacets, type NewEntry } from '@/lib/domain/new-entry'
import type { AdminTranslate } from '@/lib/i18n/admin'

export type FacetFlaws = Partial<Record<Facet, string>>

/** What is wrong with each facet of an entry that is to be begun, in words. */
export function findFacetFlaws(t: AdminTranslate, entry: NewEntry): FacetFlaws {
	const flaws: FacetFlaws = {}
	for (const facet of missingFacets(entry)) {
		flaws[facet] = t(`new-entry.flaw-empty-${facet === 'name' ? 'name' : 'choice'}`)
	}
	if (entry.name !== null && !(slug.safeParse(entry.name).success && hasNameOfKind(entry))) {
		flaws.name = t(entry.kind === 'service' ? 'new-entry.flaw-name-service' : 'new-entry.flaw-name')
	}
	return flaws
}
