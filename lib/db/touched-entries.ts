import type { changedPages } from '@/lib/domain/changed-pages'
import type { Transaction } from './client'

type ChangedEntry = Parameters<typeof changedPages>[0]

/** What tells the public pages of some published entries, with the sources that each cites. */
export async function findTouchedEntries(tx: Transaction, ids: string[]): Promise<ChangedEntry[]> {
	return tx.$queryRaw<ChangedEntry[]>`
		SELECT e.kind::text AS kind, e."countryCode" AS country, e."statusSlug" AS status, t."topicSlug" AS topic,
			coalesce(s.kind = 'overlay', false) AS crosses,
			array(
				SELECT DISTINCT source.slug FROM "Reference" r
				JOIN "Entry" provision ON provision.id = r."targetId"
				JOIN "Entry" source ON source.id = provision."parentId"
				WHERE r."revisionId" = e."publishedRevisionId"
			) AS sources
		FROM "Entry" e LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		LEFT JOIN "Status" s ON s.slug = e."statusSlug"
		WHERE e.id = ANY (${ids}::uuid[]) AND e."publishedRevisionId" IS NOT NULL`
}
