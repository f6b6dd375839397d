import type { MarkedProvisionRow } from '@/lib/domain/marked-law'
import { database } from './client'
import { Prisma } from './generated/client'

/** The marks on the provisions of a source, or of all, under which published guidance rests; the earliest first. */
export async function findProvisionMarks(source?: string): Promise<MarkedProvisionRow[]> {
	return database().$queryRaw<MarkedProvisionRow[]>`
		SELECT s.slug AS source, p.slug AS provision, r.content ->> 'article' AS article, c.kind, c."from"::text AS "from"
		FROM "LawChange" c JOIN "Entry" p ON p.id = c."provisionId" JOIN "Entry" s ON s.id = p."parentId"
		JOIN "Revision" r ON r.id = p."publishedRevisionId"
		WHERE ${source ? Prisma.sql`s.slug = ${source}` : Prisma.sql`true`} AND EXISTS (
			SELECT 1 FROM "Reference" x JOIN "Entry" e ON e."publishedRevisionId" = x."revisionId"
			WHERE x."targetId" = p.id
		)
		ORDER BY c."from", p.position, p.slug`
}
