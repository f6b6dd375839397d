import { countClaimsByCountry, findAnswers, type PublishedAnswer } from '@/lib/db/answers'
import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { tallyAnswers } from '@/lib/domain/answers'
import type { CountryTable, TableCell } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { findEntries, type Overlay } from './find-entries'
import { isUnreviewed, wordsOf } from './readable'

/** The countries with guidance, with how many answers each has. */
export const loadCountries = countClaimsByCountry

function cellsOf(answers: PublishedAnswer[]): TableCell[] {
	return TOPICS.map((topic) => ({
		topic,
		tally: tallyAnswers(answers.filter((row) => row.topic === topic).map((row) => row.answer)),
	}))
}

/** A country's status x topic table and its gaps; null where there is no guidance for it. */
export async function loadCountry(country: string, language: string, overlay?: Overlay): Promise<CountryTable | null> {
	const answers = await findAnswers(country)
	if (answers.length === 0) return null
	const [statuses, entitlements, gaps] = await Promise.all([
		findStatuses(),
		findEntitlements(),
		findEntries('gap', { country }, language, overlay),
	])
	const recorded = gaps.map(({ status, entitlement, content, translation }) => {
		const words = wordsOf('gap', content, language, translation)
		return {
			status,
			entitlement: entitlement ?? '',
			part: words.maybe('part', content.part),
			why: words.one('why', content.why),
		}
	})

	const covered = statuses.filter((status) => answers.some((row) => row.status === status.slug))
	const missingOf = (status: string) =>
		entitlements.flatMap(({ slug }) => {
			const answered = answers.some((row) => row.status === status && row.entitlement === slug)
			const reasons = recorded.filter(
				(gap) => gap.entitlement === slug && (gap.status === status || gap.status === null),
			)
			const partly = reasons.filter((gap) => gap.part !== null)
			if (answered && partly.length === 0) return []
			return [{ entitlement: slug, reasons: answered ? partly : reasons }]
		})
	const statusGaps = covered.map(({ slug }) => ({ status: slug, missing: missingOf(slug) }))
	return {
		country,
		rows: covered.map((status) => ({ status, cells: cellsOf(answers.filter((row) => row.status === status.slug)) })),
		gaps: statusGaps,
		gapCount: statusGaps.reduce((sum, { missing }) => sum + missing.length, 0),
		unreviewed: gaps.some((gap) => isUnreviewed(language, gap.translation)),
	}
}
