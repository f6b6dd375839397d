import { countClaimsByCountry, findAnswers, type PublishedAnswer } from '@/lib/db/answers'
import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { tallyAnswers } from '@/lib/domain/answers'
import { today } from '@/lib/domain/days'
import { missingOf } from '@/lib/domain/missing'
import type { CountryTable, TableCell } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { loadChangingLaw } from './changing-law'
import { findEntries, findGrounded, type Overlay } from './find-entries'
import { isUnreviewed, wordsOf } from './readable'
import { readableStatus } from './readable-claim'

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
	const [statuses, entitlements, profiles, changing, gaps] = await Promise.all([
		findStatuses(),
		findEntitlements(),
		findGrounded('status', { country }, language, overlay),
		loadChangingLaw(country, language),
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
	const names = entitlements.map(({ slug }) => slug)
	const statusGaps = covered.map(({ slug }) => ({ status: slug, missing: missingOf(slug, names, answers, recorded) }))
	return {
		country,
		profiles: covered.flatMap(({ slug }) =>
			profiles.filter(({ status }) => status === slug).map((profile) => readableStatus(profile, language, today())),
		),
		changing,
		rows: covered.map((status) => ({ status, cells: cellsOf(answers.filter((row) => row.status === status.slug)) })),
		gaps: statusGaps,
		gapCount: statusGaps.reduce((sum, { missing }) => sum + missing.length, 0),
		unreviewed: [...gaps, ...profiles].some((entry) => isUnreviewed(language, entry.translation)),
	}
}
