import type { ChangeGrade } from '@/lib/domain/grades'
import type { EntryKind } from '@/lib/domain/kinds'
import { database } from './client'
import { Prisma } from './generated/client'

/** A publication or a withdrawal, with what readers may know of it: neither who did it nor what was never published. */
export interface PublishedChange {
	/** Grows with time. */
	id: string
	at: Date
	act: 'published' | 'withdrawn'
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	revision: number | null
	grade: ChangeGrade | null
	note: string | null
}

export interface ChangeFilter {
	kind?: EntryKind
	country?: string
	status?: string
	topic?: string
}

function conditionsOf({ kind, country, status, topic }: ChangeFilter, before: string | null): Prisma.Sql[] {
	const conditions = [Prisma.sql`a.act IN ('publish', 'publish-urgently', 'withdraw')`]
	if (kind) conditions.push(Prisma.sql`e.kind = ${kind}::"EntryKind"`)
	if (country) conditions.push(Prisma.sql`e."countryCode" = ${country}`)
	if (status) conditions.push(Prisma.sql`e."statusSlug" = ${status}`)
	if (topic) conditions.push(Prisma.sql`t."topicSlug" = ${topic}`)
	if (before) conditions.push(Prisma.sql`a.id < ${before}::bigint`)
	return conditions
}

/**
 * So many publications and withdrawals, the latest first, from before one of them. A withdrawal is told with the
 * reason that readers were given; an import gives them none.
 */
export async function findPublishedChanges(
	filter: ChangeFilter,
	{ before, limit }: { before: string | null; limit: number },
): Promise<PublishedChange[]> {
	return database().$queryRaw<PublishedChange[]>`
		SELECT a.id::text AS id, a.at, CASE a.act WHEN 'withdraw' THEN 'withdrawn' ELSE 'published' END AS act,
			e.kind::text AS kind, e.slug, e."countryCode" AS country, e."statusSlug" AS status, t."topicSlug" AS topic,
			r.number AS revision, CASE a.act WHEN 'withdraw' THEN NULL ELSE r.grade::text END AS grade,
			CASE WHEN a.act <> 'withdraw' THEN r.note WHEN a."memberId" IS NULL THEN NULL ELSE a.detail ->> 'reason' END AS note
		FROM "AuditEvent" a JOIN "Entry" e ON e.id = a."entryId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		LEFT JOIN "Revision" r ON r.id = a."revisionId"
		WHERE ${Prisma.join(conditionsOf(filter, before), ' AND ')}
		ORDER BY a.id DESC LIMIT ${limit}`
}
