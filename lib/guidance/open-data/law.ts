import { countCitingClaims } from '@/lib/db/citing-claims'
import { findPublishedSlugs, findSourcesOf } from '@/lib/db/published-slugs'
import type { SourceContent } from '@/lib/domain/kinds/source'
import { firstOf, type KeyedPage } from '@/lib/domain/open-data/cursor'
import type { OpenRatification, OpenSource, SourceInFull } from '@/lib/domain/open-data/law'
import type { ReadableRatification, ReadableSource } from '@/lib/domain/reading'
import { findEntries } from '../find-entries'
import { readableSource, wordsOf } from '../readable'
import { loadSource } from '../sources'
import { type AskedPage, type Pages, startOf } from './asked'

function factsOf(source: ReadableSource, pages: Pages) {
	const { slug, country, level, kind, body, title, short, number, date, inForce, binding } = source
	const { url, urlBasis, scope, note, asOf, unreviewed } = source
	return {
		...{ slug, page: pages.source(slug), country, level, kind, body, title, short, number, date, inForce, binding },
		...{ url, urlBasis, scope, note, asOf, unreviewed },
	}
}

function ratificationOf(source: string, ratification: ReadableRatification, pages: Pages): OpenRatification {
	const { country, status, year, note, url, urlBasis, confidence, checked, asOf } = ratification
	return {
		...{ country, source, page: pages.source(source), state: status, since: year },
		...{ note, url, urlBasis, confidence, checked, asOf },
	}
}

interface AskedSources extends AskedPage {
	country?: string
	level?: SourceContent['level']
	kind?: SourceContent['kind']
	status?: string
	topic?: string
}

/** A page of the sources that were asked for, each with how many claims rest on it. */
export async function loadOpenSources(asked: AskedSources, pages: Pages): Promise<KeyedPage<OpenSource>> {
	const { country, level, kind, status, topic, language, limit } = asked
	const filter = { country, level, sourceKind: kind, restsForStatus: status, restsForTopic: topic }
	const found = await findPublishedSlugs('source', filter, { after: startOf(asked), limit: limit + 1 })
	const { items: slugs, next } = firstOf(found, (slug) => slug, limit)
	const [entries, counts] = await Promise.all([findEntries('source', { slugs }, language), countCitingClaims()])
	const bySlug = new Map(entries.map((entry) => [entry.slug, factsOf(readableSource(entry, language), pages)]))
	const items = slugs.flatMap((slug) => {
		const facts = bySlug.get(slug)
		return facts ? [{ ...facts, claims: counts.get(slug) ?? 0 }] : []
	})
	return { items, next }
}

/** One source with everything that hangs on it; null where there is none. */
export async function loadOpenSource(slug: string, language: string, pages: Pages): Promise<SourceInFull | null> {
	const found = await loadSource(slug, language)
	if (!found) return null
	return {
		...factsOf(found.source, pages),
		provisions: found.provisions,
		ratifications: found.ratifications.map((ratification) => ratificationOf(slug, ratification, pages)),
		claims: found.claims.map(({ anchor, ...claim }) => claim),
	}
}

interface AskedRatifications extends AskedPage {
	country?: string
	source?: string
}

/** A page of which countries are bound by which treaties. */
export async function loadOpenRatifications(
	asked: AskedRatifications,
	pages: Pages,
): Promise<KeyedPage<OpenRatification>> {
	const { country, source, language, limit } = asked
	const range = { after: startOf(asked), limit: limit + 1 }
	const found = await findPublishedSlugs('ratification', { country, parent: source }, range)
	const { items: slugs, next } = firstOf(found, (slug) => slug, limit)
	const [entries, sources] = await Promise.all([findEntries('ratification', { slugs }, language), findSourcesOf(slugs)])
	const bySlug = new Map(
		entries.map(({ slug, country, content, translation }) => {
			const note = wordsOf('ratification', content, language, translation).maybe('note', content.note)
			return [slug, ratificationOf(sources.get(slug) ?? '', { ...content, country: country ?? '', note }, pages)]
		}),
	)
	return { items: slugs.flatMap((slug) => bySlug.get(slug) ?? []), next }
}
