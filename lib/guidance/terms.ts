import { findPublished } from '@/lib/db/published-entries'
import type { StatutoryTerm } from '@/lib/domain/statutory-terms'

/** The statutory terms to mark in prose, in the language of the country they belong to. */
export async function loadTerms(): Promise<StatutoryTerm[]> {
	const terms = await findPublished('term', {}, 'en')
	return terms.map(({ content }) => ({ term: content.term, language: content.language }))
}
