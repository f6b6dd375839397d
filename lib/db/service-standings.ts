import type { ServiceStanding } from '@/lib/domain/service-freshness'
import { database } from './client'

interface Row {
	slug: string
	clinic: string | null
	on: string | null
	firstPublished: string
}

/**
 * When each published service was last confirmed, and first published, by its slug. A verification of any of its
 * revisions confirms it: the place is what is confirmed, not a wording. One statement for all of them.
 */
export async function findServiceStandings(): Promise<Map<string, ServiceStanding>> {
	const rows = await database().$queryRaw<Row[]>`
		SELECT service.slug, latest.clinic, to_char(latest."verifiedAt", 'YYYY-MM-DD') AS "on",
			to_char(COALESCE(
				(SELECT min(a.at) FROM "AuditEvent" a WHERE a."entryId" = service.id AND a.act IN ('publish', 'publish-urgently')),
				(SELECT min(r."createdAt") FROM "Revision" r WHERE r."entryId" = service.id)
			) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "firstPublished"
		FROM "Entry" service
		LEFT JOIN LATERAL (
			SELECT v.clinic, v."verifiedAt" FROM "Verification" v JOIN "Revision" r ON r.id = v."revisionId"
			WHERE r."entryId" = service.id ORDER BY v."verifiedAt" DESC, v."createdAt" DESC LIMIT 1
		) latest ON true
		WHERE service.kind = 'service' AND service."publishedRevisionId" IS NOT NULL`
	return new Map(
		rows.map(({ slug, clinic, on, firstPublished }) => [
			slug,
			{ confirmed: clinic !== null && on !== null ? { clinic, on } : null, firstPublished },
		]),
	)
}
