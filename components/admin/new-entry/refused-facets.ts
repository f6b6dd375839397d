import { facetsOf, type NewEntry } from '@/lib/domain/new-entry'
import type { AdminTranslate } from '@/lib/i18n/admin'
import type { Answer } from '../call-verb'
import type { FacetFlaws } from './find-facet-flaws'

/** Which facets a refusal is about, in words; none where it is about something else. */
export function refusedFacets(t: AdminTranslate, { kind }: NewEntry, answer: Answer<unknown> | null): FacetFlaws {
	if (!answer || answer.ok) return {}
	const own = facetsOf(kind).map(({ facet }) => facet)
	if (answer.code === 'slug-taken' && own.includes('name')) return { name: t('new-entry.flaw-taken') }
	if (answer.code === 'not-found') return { parent: t('new-entry.flaw-parent') }
	const { fields = [] } = (answer.detail ?? {}) as { fields?: { field: string }[] }
	const wrong = own.filter((facet) => fields.some(({ field }) => field === facet))
	return Object.fromEntries(wrong.map((facet) => [facet, t('new-entry.flaw-refused')]))
}
