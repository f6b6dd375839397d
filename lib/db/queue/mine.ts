import { Prisma } from '../generated/client'
import { findParts } from './waiting-parts'

/** What a member is writing and translating: first what was sent back to them, with the words of who did. */
export async function findMine(memberId: string) {
	const { mine } = await findParts(Prisma.sql`
		SELECT coalesce(open.state::text, CASE WHEN latest.state = 'changes_requested' THEN 'changes_requested'
				ELSE 'draft' END) AS what,
			own."entryId", own.language, own.at, NULL AS step, said.comment AS words, said.reviewer AS by, true AS mine,
			CASE WHEN open.state IS NOT NULL THEN 2 WHEN latest.state = 'changes_requested' THEN 0 ELSE 1 END AS rank
		FROM (
			SELECT "entryId", NULL AS language, "updatedAt" AS at FROM "Draft"
			WHERE "memberId" = ${memberId} OR ${memberId} = ANY (contributors)
			UNION ALL
			SELECT "entryId", "languageCode", "updatedAt" FROM "TranslationDraft"
			WHERE "memberId" = ${memberId} OR ${memberId} = ANY (contributors)
		) own
		LEFT JOIN LATERAL (
			(SELECT r.state FROM "Revision" r WHERE own.language IS NULL AND r."entryId" = own."entryId"
				AND r.state IN ('submitted', 'approved'))
			UNION ALL
			(SELECT t.state FROM "Translation" t WHERE t."entryId" = own."entryId" AND t."languageCode" = own.language
				AND t.state = 'submitted')
		) open ON true
		LEFT JOIN LATERAL (
			(SELECT r.id, r.state FROM "Revision" r WHERE own.language IS NULL AND r."entryId" = own."entryId"
				ORDER BY r.number DESC LIMIT 1)
			UNION ALL
			(SELECT t.id, t.state FROM "Translation" t WHERE t."entryId" = own."entryId"
				AND t."languageCode" = own.language ORDER BY t."createdAt" DESC, t.id DESC LIMIT 1)
		) latest ON true
		LEFT JOIN LATERAL (
			SELECT v.comment, v.reviewer FROM "Review" v
			WHERE latest.state = 'changes_requested' AND open.state IS NULL AND v.verdict = 'request_changes'
				AND (v."revisionId" = latest.id OR v."translationId" = latest.id)
			ORDER BY v.at DESC LIMIT 1
		) said ON true`)
	return mine
}
