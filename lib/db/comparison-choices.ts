import type { ComparisonChoices } from '@/lib/domain/comparison-query'
import { TOPICS } from '@/lib/domain/topics'
import { database } from './client'

/** Every country, status and entitlement in its order, and which countries have answers: one statement. */
export async function findComparisonChoices(): Promise<ComparisonChoices> {
	const [row] = await database().$queryRaw<ComparisonChoices[]>`
		SELECT (
			SELECT json_agg(json_build_object('code', c.code, 'researched', EXISTS (
				SELECT 1 FROM "Entry" e
				WHERE e."countryCode" = c.code AND e.kind = 'claim' AND e."publishedRevisionId" IS NOT NULL
			)) ORDER BY c.position) FROM "Country" c
		) AS countries,
		(SELECT json_agg(slug ORDER BY position) FROM "Status") AS statuses,
		(
			SELECT json_agg(json_build_object('slug', slug, 'topic', "topicSlug")
				ORDER BY array_position(${[...TOPICS]}::text[], "topicSlug"), position) FROM "Entitlement"
		) AS entitlements`
	return { countries: row?.countries ?? [], statuses: row?.statuses ?? [], entitlements: row?.entitlements ?? [] }
}
