import type { Glossary } from '@/lib/domain/reading-pages'
import { isStatutory } from '@/lib/domain/statutory-terms'
import { findEntries, type Overlay } from './find-entries'
import { isUnreviewed, wordsOf } from './readable'

/** Every term in the words of a language: concepts, and the statutory terms of each country. */
export async function loadGlossary(language: string, overlay?: Overlay): Promise<Glossary> {
	const found = await findEntries('term', {}, language, overlay)
	const terms = found.map(({ slug, country, content, translation }) => {
		const words = wordsOf('term', content, language, translation)
		return {
			slug,
			country,
			term: isStatutory(content) ? { text: content.term, language: content.language } : null,
			meaning: words.one('meaning', content.meaning),
			definition: words.maybe('definition', content.definition ?? null),
		}
	})
	const countries = [...new Set(terms.flatMap(({ country }) => country ?? []))]
	return {
		concepts: terms.filter(({ country }) => country === null),
		countries: countries.map((country) => ({ country, terms: terms.filter((term) => term.country === country) })),
		unreviewed: found.some(({ translation }) => isUnreviewed(language, translation)),
	}
}
