import { findCitedLaw } from './cited-law'
import { database } from './client'
import { joinTranslation } from './in-language'
import { entryOf, type PublishedRow } from './published-entries'
import type { GroundedEntry } from './published-with-law'
import type { Standing } from './standing'

const ZONE = 'Europe/Rome'

/**
 * A revision of a claim with its law, and how far it could be trusted on a day (YYYY-MM-DD): what was verified, owed or
 * being changed then. The caller takes the revision from the log of publications, so that no draft comes out of here.
 */
export async function findClaimOnDay(
	revision: string,
	day: string,
	language: string,
): Promise<GroundedEntry<'claim'> | null> {
	const [row] = await database().$queryRaw<(PublishedRow & Standing)[]>`
		SELECT e.id, e.slug, e.position, e."countryCode" AS country, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, t."topicSlug" AS topic, r.id AS revision, r.content,
			in_language.translation, coalesce((
				SELECT json_agg(json_build_object(
					'clinic', v.clinic, 'name', v.name, 'verifiedAt', v."verifiedAt", 'until', v.until
				) ORDER BY v.until)
				FROM "Verification" v WHERE v."revisionId" = r.id AND v."verifiedAt" <= ${day}::date
			), '[]') AS verifications,
			(SELECT name FROM "Clinic" WHERE id = r."clinicId") AS clinic,
			r.urgent AND NOT EXISTS (
				SELECT 1 FROM "Review" v WHERE v."revisionId" = r.id AND v.step = 'afterwards' AND v.verdict = 'approve'
					AND (v.at AT TIME ZONE ${ZONE})::date <= ${day}::date
			) AS "owesCheck",
			coalesce((SELECT json_agg(json_build_object('kind', c.kind, 'from', c."from") ORDER BY c."from")
				FROM "Task" k JOIN "LawChange" c ON c.id = k."lawChangeId"
				WHERE k."entryId" = e.id AND (c.at AT TIME ZONE ${ZONE})::date <= ${day}::date
					AND (k."settledAt" IS NULL OR (k."settledAt" AT TIME ZONE ${ZONE})::date > ${day}::date)), '[]') AS "lawChanges"
		FROM "Revision" r JOIN "Entry" e ON e.id = r."entryId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		${joinTranslation('e', language)}
		WHERE r.id = ${revision}::uuid AND e.kind = 'claim'`
	if (!row) return null
	const lawOf = await findCitedLaw([revision], [row.country], language)
	const { clinic, owesCheck, lawChanges } = row
	return { ...entryOf('claim', row), clinic, owesCheck, lawChanges, references: lawOf(revision) }
}
