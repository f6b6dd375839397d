import { type CitedInShort, findComparedClaims, type PublishedComparedClaim } from '@/lib/db/compared-claims'
import { findComparisonChoices } from '@/lib/db/comparison-choices'
import { findPublished, type PublishedEntry } from '@/lib/db/published-entries'
import { findWithdrawnAmong } from '@/lib/db/withdrawn-claims'
import { anchorOf } from '@/lib/domain/anchor'
import { cellOf } from '@/lib/domain/compared-cell'
import { type ComparedClaim, type Comparison, type GapReason, verdictOnCells } from '@/lib/domain/comparison'
import { type ComparisonChoices, type ComparisonQuery, columnsOf, topicsOf } from '@/lib/domain/comparison-query'
import { today } from '@/lib/domain/days'
import type { ShortCitation } from '@/lib/domain/reading'
import { validityNoticesOn } from '@/lib/domain/validity'
import { isUnreviewed, wordsOf } from './readable'
import { readableWithdrawal, trustOf } from './readable-claim'

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

function gapReason({ content, translation }: PublishedEntry<'gap'>, language: string): GapReason {
	const why = wordsOf('gap', content, language, translation).one('why', content.why)
	return { why, unreviewed: isUnreviewed(language, translation) }
}

/** All that can stand in a cell of a choice: three statements for any number of cells. */
async function findInCells(asked: Pick<ComparisonQuery, 'countries' | 'statuses'>, topics: string[], language: string) {
	const among = { ...asked, topics }
	const [claims, withdrawn, gaps] = await Promise.all([
		findComparedClaims(among, language),
		findWithdrawnAmong(among),
		findPublished('gap', { among }, language),
	])
	return { claims, withdrawn, gaps: gaps.map((gap) => ({ ...gap, part: gap.content.part })) }
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
	const found = await findInCells(query, [...topics], language)
	const rows = entitlements
		.filter(({ topic }) => (topics as readonly string[]).includes(topic))
		.map(({ slug, topic }) => {
			const cells = columns.map((column) => {
				const { claims, withdrawn, gaps } = cellOf(column, slug, found)
				return {
					claims: claims.map((claim) => comparedClaim(claim, language, day)),
					withdrawn: withdrawn.map(({ country, status, ...claim }) => readableWithdrawal(claim)),
					reasons: gaps.map((gap) => gapReason(gap, language)),
				}
			})
			return { topic, entitlement: slug, verdict: verdictOnCells(cells), cells }
		})
	return { query, columns, rows, day }
}
