import { findCountryCodes } from '@/lib/db/countries'
import { countTranslatedClaims, countUnopenedSources, findCoveredClaims, findRecordedGaps } from '@/lib/db/coverage'
import { findEntitlements, findStatuses } from '@/lib/db/reference-tables'
import { anchorOf } from '@/lib/domain/anchor'
import { coverageOf, recheckFirst } from '@/lib/domain/coverage'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { GapMap } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'

/** How many answers the page names of those to check again. */
const NAMED = 40

/** The map of what is known and what is not, over all countries and languages. */
export async function loadGapMap(): Promise<GapMap> {
	const [countries, statuses, entitlements, claims, gaps, languages, sources] = await Promise.all([
		findCountryCodes(),
		findStatuses(),
		findEntitlements(),
		findCoveredClaims(),
		findRecordedGaps(),
		countTranslatedClaims(),
		countUnopenedSources(),
	])
	return {
		countries: coverageOf(claims, gaps, {
			countries,
			statuses: statuses.map(({ slug }) => slug),
			topics: TOPICS,
			entitlements: entitlements.map(({ slug }) => slug),
		}),
		answers: claims.length,
		languages: languages.filter(({ language }) => language !== SOURCE_LANGUAGE),
		sources,
		recheck: recheckFirst(claims)
			.slice(0, NAMED)
			.map((claim) => ({ ...claim, anchor: anchorOf(claim.slug) })),
	}
}
