import type { CoveredClaim, RecordedGap } from '@/lib/domain/coverage'
import { database } from './client'

/** Every published claim as a map of the guidance needs it, in one statement. */
export async function findCoveredClaims(): Promise<CoveredClaim[]> {
	return database().$queryRaw<CoveredClaim[]>`
		SELECT e.slug, e."countryCode" AS country, e."statusSlug" AS status, t."topicSlug" AS topic,
			e."entitlementSlug" AS entitlement, r.answer, r.content ->> 'asOf' AS "asOf",
			r.content ->> 'confidence' AS confidence, r.content ->> 'changing' IS NOT NULL AS changing,
			r.content ->> 'recheck' IS NOT NULL AS recheck,
			EXISTS (SELECT 1 FROM "Verification" v WHERE v."revisionId" = r.id) AS verified,
			EXISTS (
				SELECT 1 FROM "Reference" x JOIN "Entry" p ON p.id = x."targetId" JOIN "Entry" s ON s.id = p."parentId"
				JOIN "Revision" law ON law.id = s."publishedRevisionId"
				WHERE x."revisionId" = r.id AND law.content ->> 'urlBasis' = 'page-read'
			) AS opened
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE e.kind = 'claim' ORDER BY e.slug`
}

/** Every gap that somebody recorded. */
export async function findRecordedGaps(): Promise<RecordedGap[]> {
	return database().$queryRaw<RecordedGap[]>`
		SELECT e."countryCode" AS country, e."statusSlug" AS status, e."entitlementSlug" AS entitlement,
			r.content ->> 'part' AS part
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'gap' ORDER BY e.slug`
}

export interface LanguageCoverage {
	language: string
	/** Claims whose every block is translated as it now stands. */
	claims: number
	/** Those of them that a speaker approved. */
	reviewed: number
}

/** How many claims readers of each language get whole, in the order of the languages; the source language has them all. */
export async function countTranslatedClaims(): Promise<LanguageCoverage[]> {
	return database().$queryRaw<LanguageCoverage[]>`
		SELECT l.code AS language, count(e.id)::int AS claims, count(e.id) FILTER (WHERE NOT w.unread)::int AS reviewed
		FROM "Language" l
		LEFT JOIN "TranslationWords" w ON w."languageCode" = l.code
		LEFT JOIN "Entry" e ON e.id = w."entryId" AND e.kind = 'claim' AND e."publishedRevisionId" IS NOT NULL
			AND w.done >= e.words
		GROUP BY l.code, l.position ORDER BY l.position`
}

/** How many published sources there are, and of how many nobody opened the page. */
export async function countUnopenedSources(): Promise<{ sources: number; unopened: number }> {
	const [row] = await database().$queryRaw<{ sources: number; unopened: number }[]>`
		SELECT count(*)::int AS sources,
			count(*) FILTER (WHERE r.content ->> 'urlBasis' IS DISTINCT FROM 'page-read')::int AS unopened
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'source'`
	return row ?? { sources: 0, unopened: 0 }
}
