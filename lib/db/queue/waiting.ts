import { type Actor, hasRole } from '@/lib/domain/actor'
import { Prisma } from '../generated/client'
import { DUE_CHECKS } from './due-checks'
import { findParts, holds } from './waiting-parts'

/** The languages a member translates into. */
export const languagesOf = (actor: Actor) =>
	actor.grants.flatMap(({ role, language }) => (role === 'translator' && language ? [language] : []))

/** Whether the check that is due on a row of DUE_CHECKS is this member's to do. Two checks are two people's. */
export const canCheck = (actor: Actor) => Prisma.sql`(
	${holds(hasRole(actor, 'reviewer'))} AND NOT (${actor.id} = ANY (contributors))
	AND NOT (${actor.id} = ANY (approvers)) AND coalesce(
		CASE step WHEN 'supervisor' THEN "clinicId" = ${actor.clinic?.id ?? null}::uuid
			WHEN 'peer' THEN "clinicId" <> ${actor.clinic?.id ?? null}::uuid END, false))`

/** What waits for a decision: checks, publications, approvals still owed, plans that failed, translations to read. */
export async function findWaiting(actor: Actor) {
	const languages = languagesOf(actor)
	const isPublisher = holds(hasRole(actor, 'publisher'))
	return findParts(Prisma.sql`
		SELECT 'review' AS what, "entryId", NULL AS language, "createdAt" AS at, step::text AS step, NULL AS words,
			author AS by, ${canCheck(actor)} AS mine, 2 AS rank
		FROM (${DUE_CHECKS}) due
		UNION ALL
		SELECT CASE WHEN plan.state = 'refused' THEN 'plan-refused' ELSE 'publish' END, r."entryId", NULL, r."createdAt",
			NULL, CASE WHEN plan.state = 'refused' THEN plan.reason END, r.author, ${isPublisher},
			CASE WHEN plan.state = 'refused' THEN 0 ELSE 3 END
		FROM "Revision" r LEFT JOIN LATERAL (
			SELECT p.state, p.reason FROM "PlannedPublication" p WHERE p."revisionId" = r.id
			ORDER BY p."createdAt" DESC LIMIT 1
		) plan ON true
		WHERE r.state = 'approved' AND plan.state IS DISTINCT FROM 'planned'
		UNION ALL
		SELECT 'afterwards', r."entryId", NULL, r."createdAt", 'afterwards', NULL, r.author,
			${holds(hasRole(actor, 'reviewer'))} AND NOT (${actor.id} = ANY (r.contributors)) AND NOT EXISTS (
				SELECT 1 FROM "AuditEvent" a WHERE a."entryId" = r."entryId" AND a."revisionId" = r.id
					AND a.act = 'publish-urgently' AND a."memberId" = ${actor.id}), 1
		FROM "Revision" r JOIN "Entry" e ON e."publishedRevisionId" = r.id
		WHERE r.urgent AND NOT EXISTS (
			SELECT 1 FROM "Review" v WHERE v."revisionId" = r.id AND v.step = 'afterwards' AND v.verdict = 'approve')
		UNION ALL
		SELECT 'translation', t."entryId", t."languageCode", t."createdAt", 'speaker', NULL, t.author,
			t."languageCode" = ANY (${languages}::text[]) AND NOT (${actor.id} = ANY (t.contributors)), 4
		FROM "Translation" t WHERE t.state = 'submitted'`)
}
