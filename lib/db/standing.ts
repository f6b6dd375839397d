import type { OpenLawChange } from '@/lib/domain/law-notice'
import { Prisma } from './generated/client'

/** How far an entry may be trusted besides its verifications: who wrote it, and what happened to its law since. */
export interface Standing {
	/** The clinic whose member wrote what is published; null for the import. */
	clinic: string | null
	/** Published urgently, and not yet approved afterwards. */
	owesCheck: boolean
	/** The changes of its law that nobody has answered yet. */
	lawChanges: OpenLawChange[]
}

/** The columns of a standing, for a published revision `r` of an entry `e`. */
export const STANDING = Prisma.sql`,
	(SELECT name FROM "Clinic" WHERE id = r."clinicId") AS clinic,
	r.urgent AND NOT EXISTS (
		SELECT 1 FROM "Review" v WHERE v."revisionId" = r.id AND v.step = 'afterwards' AND v.verdict = 'approve'
	) AS "owesCheck",
	coalesce((SELECT json_agg(json_build_object('kind', c.kind, 'from', c."from") ORDER BY c."from")
		FROM "Task" k JOIN "LawChange" c ON c.id = k."lawChangeId"
		WHERE k."entryId" = e.id AND k.state = 'open'), '[]') AS "lawChanges"`
