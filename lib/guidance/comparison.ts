import { type CitedInShort, findComparedClaims, type PublishedComparedClaim } from '@/lib/db/compared-claims'
import { findComparisonChoices } from '@/lib/db/comparison-choices'
import { anchorOf } from '@/lib/domain/anchor'
import { answersOf, type ComparedClaim, type Comparison } from '@/lib/domain/comparison'
import { type ComparisonChoices, type ComparisonQuery, columnsOf, topicsOf } from '@/lib/domain/comparison-query'
import { verdictOf } from '@/lib/domain/comparison-verdict'
import type { ShortCitation } from '@/lib/domain/reading'
import { validityNoticesOn } from '@/lib/domain/validity'
import { isUnreviewed, wordsOf } from './readable'
import { trustOf } from './readable-claim'
import { today } from './today'

/** What there is to choose from. */
export const loadComparisonChoices = findComparisonChoices

function citationOf(language: string, { content, translation, ...cited }: CitedInShort): ShortCitation {
	const title = wordsOf('source', content, language, translation).one('title', content.title)
	return { ...cited, title, number: content.number }
}

function comparedClaim(entry: PublishedComparedClaim, language: string, day: string): ComparedClaim {
	const { slug, content, translation } = entry
	const words = wordsOf('claim', content, language, translation)
	return {
		slug,
		anchor: anchorOf(slug),
		answer: content.answer,
		summary: words.one('summary', content.summary),
		changing: words.maybe('changing', content.changing ?? null),
		asOf: content.asOf,
		validity: validityNoticesOn(day, content),
		...trustOf(entry, entry.topic, day),
		unreviewed: isUnreviewed(language, translation),
		law: entry.law.map((cited) => citationOf(language, cited)),
	}
}

/** Puts the answers of a choice side by side, in a language: a row for every entitlement of its topics. */
export async function loadComparison(
	query: ComparisonQuery,
	{ entitlements }: ComparisonChoices,
	language: string,
): Promise<Comparison> {
	const day = today()
	const topics = topicsOf(query)
	const columns = columnsOf(query)
	const found = await findComparedClaims({ ...query, topics }, language)
	const rows = entitlements
		.filter(({ topic }) => (topics as readonly string[]).includes(topic))
		.map(({ slug, topic }) => {
			const cells = columns.map(({ country, status }) =>
				found
					.filter((claim) => claim.country === country && claim.status === status && claim.entitlement === slug)
					.map((claim) => comparedClaim(claim, language, day)),
			)
			return { topic, entitlement: slug, verdict: verdictOf(cells.map(answersOf)), cells }
		})
	return { query, columns, rows, day }
}
