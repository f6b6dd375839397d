import { countCitingClaims, findCitingClaims } from '@/lib/db/citing-claims'
import { findProvisionMarks } from '@/lib/db/provision-marks'
import { findLoggedChanges } from '@/lib/db/public-history'
import { findSourceTopics } from '@/lib/db/source-topics'
import { anchorOf } from '@/lib/domain/anchor'
import { today } from '@/lib/domain/days'
import { SOURCE_LEVELS } from '@/lib/domain/kinds/source'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { markedProvisionsOn } from '@/lib/domain/marked-law'
import { historyOf } from '@/lib/domain/public-history'
import type { CitingClaim, ReadableSource } from '@/lib/domain/reading'
import type { SourceLibrary, SourceWithLinks } from '@/lib/domain/reading-pages'
import { choicesOf, filterSources, SOURCE_FACETS, type SourceFilter, sourceFilterOf } from '@/lib/domain/source-filter'
import { loadCitingMoves } from './citing-moves'
import { findEntries, type Overlay } from './find-entries'
import { isUnreviewed, readableSource, wordsOf } from './readable'

/** The sources that fit a filter by level, each with how many published claims rest on it, and what to choose from. */
export async function loadSources(
	language: string,
	filter: SourceFilter = sourceFilterOf(new URLSearchParams()),
): Promise<SourceLibrary> {
	const [sources, counts, topics] = await Promise.all([
		findEntries('source', {}, language),
		countCitingClaims(),
		findSourceTopics(),
	])
	const all = sources.map((entry) => ({
		...readableSource(entry, language),
		claims: counts.get(entry.slug) ?? 0,
		topics: topics.get(entry.slug) ?? [],
	}))
	const found = filterSources(all, filter)
	return {
		filter,
		choices: SOURCE_FACETS.map((facet) => ({ facet, choices: choicesOf(all, facet, filter) })),
		total: all.length,
		levels: SOURCE_LEVELS.map((level) => ({
			level,
			sources: found.filter((source) => source.level === level),
		})).filter(({ sources }) => sources.length > 0),
	}
}

/** One source alone, to be cited in a language; null where there is none. */
export async function loadCitedSource(
	slug: string,
	language: string,
	overlay?: Overlay,
): Promise<ReadableSource | null> {
	const [entry] = await findEntries('source', { slug }, language, overlay)
	return entry ? readableSource(entry, language) : null
}

async function loadCitingClaims(slug: string): Promise<CitingClaim[]> {
	const rows = await findCitingClaims(slug)
	return rows.flatMap((row) =>
		row.countryCode && row.statusSlug && row.entitlement && row.published?.answer
			? [
					{
						slug: row.slug,
						anchor: anchorOf(row.slug),
						country: row.countryCode,
						status: row.statusSlug,
						topic: row.entitlement.topicSlug,
						entitlement: row.entitlement.slug,
						answer: row.published.answer,
						provisions: row.published.references.map((reference) => reference.target.slug),
					},
				]
			: [],
	)
}

/** One source with its provisions, the countries it binds and every claim that cites it; null where there is none. */
export async function loadSource(slug: string, language: string, overlay?: Overlay): Promise<SourceWithLinks | null> {
	const [entry] = await findEntries('source', { slug }, language, overlay)
	if (!entry) return null
	const [provisions, ratifications, claims, others, italian, changes, marks] = await Promise.all([
		findEntries('provision', { parent: slug }, language, overlay),
		findEntries('ratification', { parent: slug }, language, overlay),
		loadCitingClaims(slug),
		loadCitingMoves(slug, language),
		loadCitedSource(slug, 'it', overlay),
		findLoggedChanges('source', { slug }),
		findProvisionMarks(slug),
	])
	const source = readableSource(entry, language)
	return {
		source: {
			...source,
			unreviewed: source.unreviewed || provisions.some((p) => isUnreviewed(language, p.translation)),
		},
		provisions: provisions.map(({ slug, content, translation }) => ({
			...content,
			slug,
			text: wordsOf('provision', content, language, translation).maybe('text', content.text),
		})),
		marked: markedProvisionsOn(today(), marks),
		ratifications: ratifications.map(({ country, content, translation }) => ({
			...content,
			country: country ?? '',
			note: wordsOf('ratification', content, language, translation).maybe('note', content.note),
		})),
		claims,
		others,
		cited: { italian: italian ?? source, english: readableSource(entry, SOURCE_LANGUAGE) },
		step: historyOf(changes, new Map()).find(({ sort }) => sort !== 'withdrawal') ?? null,
		today: today(),
	}
}
