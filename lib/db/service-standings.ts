import type { ServiceStanding } from '@/lib/domain/service-freshness'
import { database } from './client'
import { type EntryFilter, isPublished } from './published-entries'

interface Row {
	slug: string
	clinic: string | null
	on: string | null
	firstPublished: string
}

/**
 * When each published service that fits a filter was last confirmed, and first published, by its slug. A verification
 * of any of its revisions confirms it: the place is what is confirmed, not a wording. One statement for all of them.
 */
export async function findServiceStandings(filter: EntryFilter = {}): Promise<Map<string, ServiceStanding>> {
	const rows = await database().$queryRaw<Row[]>`
		SELECT e.slug, latest.clinic, to_char(latest."verifiedAt", 'YYYY-MM-DD') AS "on",
			to_char(COALESCE(
				(SELECT min(a.at) FROM "AuditEvent" a WHERE a."entryId" = e.id AND a.act IN ('publish', 'publish-urgently')),
				(SELECT min(x."createdAt") FROM "Revision" x WHERE x."entryId" = e.id)
			) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "firstPublished"
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		LEFT JOIN LATERAL (
			SELECT v.clinic, v."verifiedAt" FROM "Verification" v JOIN "Revision" x ON x.id = v."revisionId"
			WHERE x."entryId" = e.id ORDER BY v."verifiedAt" DESC, v."createdAt" DESC LIMIT 1
		) latest ON true
		WHERE ${isPublished('service', filter)}`
	return new Map(
		rows.map(({ slug, clinic, on, firstPublished }) => [
			slug,
			{ confirmed: clinic !== null && on !== null ? { clinic, on } : null, firstPublished },
		]),
	)
}
