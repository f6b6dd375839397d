import { findNorms, type PublishedNorm } from '@/lib/db/norms'
import { bondOf, byBond } from '@/lib/domain/bond'
import type { Norm } from '@/lib/domain/reading-pages'
import { wordsOf } from './readable'

function normOf([first, ...more]: [PublishedNorm, ...PublishedNorm[]], country: string, language: string): Norm {
	const { source } = first
	return {
		source: source.slug,
		title: wordsOf('source', source.content, language, source.translation).one('title', source.content.title),
		number: source.content.number,
		bond: bondOf(source.content, source.ratifications?.[country] ?? null),
		articles: [first, ...more].map(({ slug, content, translation }) => ({
			slug,
			article: content.article,
			text: wordsOf('provision', content, language, translation).maybe('text', content.text),
		})),
	}
}

/** The international and European texts that speak of a topic and a status: what binds the country first. */
export async function loadNorms(
	place: { country: string; topic: string; status: string },
	language: string,
): Promise<Norm[]> {
	const bySource = new Map<string, [PublishedNorm, ...PublishedNorm[]]>()
	for (const norm of await findNorms(place, language)) {
		const { slug } = norm.source
		bySource.set(slug, [...(bySource.get(slug) ?? []), norm] as [PublishedNorm, ...PublishedNorm[]])
	}
	return [...bySource.values()].map((norms) => normOf(norms, place.country, language)).sort(byBond)
}
