import type { Actor } from '@/lib/domain/actor'
import { may } from '@/lib/domain/permissions'
import { TOPICS } from '@/lib/domain/topics'
import { DAYS_OF_GRACE, volatilityOf } from '@/lib/domain/volatility'
import { Prisma } from '../generated/client'
import { DUE_CHECKS } from './due-checks'
import { LAST_DAY } from './last-day'
import { canCheck } from './waiting'
import { findParts, holds } from './waiting-parts'

const graceOf = (topic: string | null) => DAYS_OF_GRACE[volatilityOf(topic)]

/** For how many days a verification may be past its end, by the topic's volatility. */
const GRACE = Prisma.sql`CASE t."topicSlug" ${Prisma.join(
	TOPICS.map((topic) => Prisma.sql`WHEN ${topic} THEN ${graceOf(topic)}::int`),
	' ',
)} ELSE ${graceOf(null)}::int END`

const SERVICE_WARNING = '5 months'
const SERVICE_LEAVES = '6 months'

/** For how many days before its end an answer with a last day is told. */
const DAYS_TO_REWRITE = 30

/**
 * What is late on a day (YYYY-MM-DD): verifications past their end, answers that have ended or soon will, services
 * nobody confirmed, checks not done.
 */
export async function findOverdue(actor: Actor, day: string) {
	return findParts(Prisma.sql`
		SELECT CASE WHEN ${day}::date - v.until > ${GRACE} THEN 'verification-overdue' ELSE 'verification-due' END AS what,
			e.id AS "entryId", NULL AS language, v.until::timestamptz AS at, NULL AS step, NULL AS words, v.clinic AS by,
			${holds(may(actor, 'verify'))} AS mine,
			CASE WHEN ${day}::date - v.until > ${GRACE} THEN 1 ELSE 2 END AS rank
		FROM (
			SELECT DISTINCT ON ("revisionId") "revisionId", until, clinic FROM "Verification"
			ORDER BY "revisionId", until DESC
		) v
		JOIN "Entry" e ON e."publishedRevisionId" = v."revisionId" AND e.kind <> 'service'
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE v.until < ${day}::date
		UNION ALL
		SELECT CASE WHEN ends.last < ${day}::date THEN 'validity-over' ELSE 'validity-ending' END, e.id, NULL,
			ends.last::timestamptz, NULL, NULL, r.author, ${holds(may(actor, 'save-draft'))},
			CASE WHEN ends.last < ${day}::date THEN 0 ELSE 2 END
		FROM "Revision" r
		JOIN "Entry" e ON e."publishedRevisionId" = r.id AND e.kind = 'claim'
		CROSS JOIN LATERAL (SELECT ${LAST_DAY} AS last) ends
		WHERE r.content->>'validUntil' IS NOT NULL AND ends.last <= ${day}::date + ${DAYS_TO_REWRITE}::int
		UNION ALL
		SELECT 'service', e.id, NULL, stood.since + ${SERVICE_LEAVES}::interval, NULL, NULL, stood.clinic,
			${holds(may(actor, 'confirm-service'))}, 0
		FROM "Entry" e CROSS JOIN LATERAL (
			SELECT coalesce(latest."verifiedAt"::timestamptz, first.at) AS since, latest.clinic
			FROM (SELECT min(r."createdAt") AS at FROM "Revision" r WHERE r."entryId" = e.id) first
			LEFT JOIN LATERAL (
				SELECT v."verifiedAt", v.clinic FROM "Verification" v JOIN "Revision" r ON r.id = v."revisionId"
				WHERE r."entryId" = e.id ORDER BY v."verifiedAt" DESC LIMIT 1
			) latest ON true
		) stood
		WHERE e.kind = 'service' AND e."publishedRevisionId" IS NOT NULL
			AND stood.since + ${SERVICE_WARNING}::interval <= ${day}::date
		UNION ALL
		SELECT 'submission', "entryId", NULL, "createdAt", step::text, NULL, author, ${canCheck(actor)}, 3
		FROM (${DUE_CHECKS}) due WHERE "createdAt" < ${day}::date - 7`)
}
