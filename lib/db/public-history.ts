import type { LoggedChange } from '@/lib/domain/public-history'
import type { Verification } from '@/lib/domain/verification'
import { database } from './client'
import { Prisma } from './generated/client'
import { IMPORTER } from './importer'

/** A claim that is or was published, by what tells it. */
export interface ClaimPlacing {
	slug: string
	position: number
	country: string
	status: string
	topic: string
	entitlement: string
	isPublished: boolean
	/** Why an editor took it from readers, and when; null where nobody did. */
	withdrawnReason: string | null
	withdrawnAt: Date | null
}

/** Finds a claim that readers see or saw; null where nothing of that name was ever published. */
export async function findClaimPlacing(slug: string): Promise<ClaimPlacing | null> {
	const [row] = await database().$queryRaw<ClaimPlacing[]>`
		SELECT e.slug, e.position, e."countryCode" AS country, e."statusSlug" AS status, t."topicSlug" AS topic,
			t.slug AS entitlement, e."publishedRevisionId" IS NOT NULL AS "isPublished",
			e."withdrawnReason", e."withdrawnAt"
		FROM "Entry" e JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE e.kind = 'claim' AND e.slug = ${slug} AND EXISTS (
			SELECT 1 FROM "AuditEvent" a WHERE a."entryId" = e.id AND a.act IN ('publish', 'publish-urgently')
		)`
	return row ?? null
}

/** A change with the entry that it is of. */
export interface ChangeOfEntry extends LoggedChange {
	slug: string
}

/** When claims or sources were published and withdrawn, the earliest first. Members are not in it, only their clinics. */
export async function findLoggedChanges(
	kind: 'claim' | 'source',
	{ slug, country }: { slug?: string; country?: string },
): Promise<ChangeOfEntry[]> {
	return database().$queryRaw<ChangeOfEntry[]>`
		SELECT e.slug, a.act, a.at, a."revisionId" AS revision, a.actor = ${IMPORTER} AS imported, r.number, r.grade,
			r.note, r.answer, c.name AS clinic, a.detail ->> 'reason' AS reason
		FROM "AuditEvent" a JOIN "Entry" e ON e.id = a."entryId"
		LEFT JOIN "Revision" r ON r.id = a."revisionId" LEFT JOIN "Clinic" c ON c.id = r."clinicId"
		WHERE e.kind = ${kind}::"EntryKind" AND a.act IN ('publish', 'publish-urgently', 'withdraw')
			AND ${slug ? Prisma.sql`e.slug = ${slug}` : Prisma.sql`true`}
			AND ${country ? Prisma.sql`e."countryCode" = ${country}` : Prisma.sql`true`}
		ORDER BY a.id`
}

/** Every verification of some revisions, by the id of the revision, the earliest first. */
export async function findVerifications(revisions: string[]): Promise<Map<string, Verification[]>> {
	const rows = await database().$queryRaw<(Verification & { revision: string })[]>`
		SELECT "revisionId" AS revision, clinic, name, "verifiedAt"::text AS "verifiedAt", until::text AS until
		FROM "Verification" WHERE "revisionId" = ANY (${revisions}::uuid[]) ORDER BY "verifiedAt", "createdAt"`
	const byRevision = new Map<string, Verification[]>()
	for (const { revision, ...one } of rows) byRevision.set(revision, [...(byRevision.get(revision) ?? []), one])
	return byRevision
}
