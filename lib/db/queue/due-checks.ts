import { Prisma } from '../generated/client'

/** Every submitted revision with the check that is due next: the first of its chain that nobody approved. */
export const DUE_CHECKS = Prisma.sql`
	SELECT r.id, r."entryId", r."createdAt", r."clinicId", r.contributors, r.author, (
		SELECT s.step FROM unnest(r.chain) AS s(step) WHERE NOT EXISTS (
			SELECT 1 FROM "Review" v WHERE v."revisionId" = r.id AND v.verdict = 'approve' AND v.step = s.step
		) ORDER BY s.step LIMIT 1
	) AS step, ARRAY(
		SELECT v."memberId" FROM "Review" v WHERE v."revisionId" = r.id AND v.verdict = 'approve'
	) AS approvers
	FROM "Revision" r WHERE r.state = 'submitted'`
