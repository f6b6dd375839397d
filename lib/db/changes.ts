import type { ChangeFilter, ChangeRow } from '@/lib/domain/change-list'
import type { EntryKind } from '@/lib/domain/kinds'
import { database } from './client'
import { Prisma } from './generated/client'
import { IMPORTER } from './importer'
import { joinMarkedLaw } from './marked-law'

type Place = Pick<ChangeFilter, 'country' | 'topic'>

/** What is logged, with what tells it. The words are of the revision in question, which was published. */
const LOGGED = Prisma.sql`
	FROM "AuditEvent" a JOIN "Entry" e ON e.id = a."entryId"
	LEFT JOIN "Entry" parent ON parent.id = e."parentId"
	LEFT JOIN "Revision" r ON r.id = a."revisionId"
	LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"`

/** The first publication by an import: told as one, so that it floods nothing. */
const FIRST_IMPORT = Prisma.sql`(a.actor = ${IMPORTER} AND a.act = 'publish' AND r.number = 1)`

const GROUPS = {
	legal: Prisma.sql`(a.act IN ('withdraw', 'mark-law-change') OR r.grade = 'legal' OR r.number = 1)`,
	edits: Prisma.sql`(a.act <> 'withdraw' AND r.grade <> 'legal' AND r.number > 1)`,
}

function isAt({ country, topic }: Place): Prisma.Sql {
	return Prisma.join(
		[
			Prisma.sql`true`,
			...(country ? [Prisma.sql`coalesce(e."countryCode", parent."countryCode") = ${country}`] : []),
			...(topic
				? [
						Prisma.sql`(t."topicSlug" = ${topic} OR EXISTS (
							SELECT 1 FROM "EntryTopic" x WHERE x."entryId" = e.id AND x."topicSlug" = ${topic}))`,
					]
				: []),
		],
		' AND ',
	)
}

/** Publications and withdrawals at a place but the first import, and the marks that law changed which touch it. */
const changesAt = (place: Place) => Prisma.sql`
	${LOGGED} ${joinMarkedLaw(isAt(place))}
	WHERE a.act IN ('publish', 'publish-urgently', 'withdraw', 'mark-law-change') AND CASE a.act
		WHEN 'mark-law-change' THEN marked.entries > 0
		ELSE NOT coalesce(${FIRST_IMPORT}, false) AND ${isAt(place)}
	END`

/** Some changes of a group, or of all, at a place, the latest first; the first import is not among them. */
export async function findChanges(
	{ group, ...place }: Place & { group?: ChangeFilter['group'] },
	{ size, skip = 0 }: { size: number; skip?: number },
): Promise<ChangeRow[]> {
	return database().$queryRaw<ChangeRow[]>`
		SELECT a.id::text AS id, a.act, a.at, a.actor = ${IMPORTER} AS imported, e.id AS entry, e.kind::text AS kind, e.slug,
			coalesce(e."countryCode", parent."countryCode") AS country, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, t."topicSlug" AS topic, parent.slug AS parent,
			left(first_words(r.content), 240) AS words, e."publishedRevisionId" IS NOT NULL AS "isPublished",
			r.id AS revision, r.number, r.grade, r.note, r.answer, a.detail ->> 'reason' AS reason,
			(SELECT name FROM "Clinic" c WHERE c.id = r."clinicId") AS clinic,
			(SELECT b.answer FROM "Revision" b WHERE b."entryId" = e.id AND b.number < r.number
				AND b.state IN ('published', 'withdrawn') ORDER BY b.number DESC LIMIT 1) AS "answerBefore",
			CASE WHEN marked.entries > 0 THEN to_jsonb(marked) - 'entries' END AS marked
		${changesAt(place)} AND ${group ? GROUPS[group] : Prisma.sql`true`}
		ORDER BY a.id DESC LIMIT ${size} OFFSET ${skip}`
}

/** How many changes each group has at a place. */
export async function countChanges(place: Place): Promise<Record<ChangeFilter['group'], number>> {
	const [row] = await database().$queryRaw<{ legal: bigint; edits: bigint }[]>`
		SELECT count(*) FILTER (WHERE ${GROUPS.legal}) AS legal, count(*) FILTER (WHERE ${GROUPS.edits}) AS edits
		${changesAt(place)}`
	return { legal: Number(row?.legal ?? 0), edits: Number(row?.edits ?? 0) }
}

/** How many entries of each kind an import published for the first time, by day (in Rome), the latest first. */
export async function countFirstImports(place: Place): Promise<{ on: string; kind: EntryKind; count: number }[]> {
	return database().$queryRaw<{ on: string; kind: EntryKind; count: number }[]>`
		SELECT (a.at AT TIME ZONE 'Europe/Rome')::date::text AS "on", e.kind::text AS kind, count(*)::int AS count
		${LOGGED} WHERE ${FIRST_IMPORT} AND ${isAt(place)}
		GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2`
}

/** The countries that have or had answers: one whose last answer was withdrawn is still followed. */
export async function findChangingCountries(): Promise<string[]> {
	const rows = await database().$queryRaw<{ code: string }[]>`
		SELECT c.code FROM "Country" c WHERE EXISTS (
			SELECT 1 FROM "Entry" e JOIN "AuditEvent" a ON a."entryId" = e.id
			WHERE e.kind = 'claim' AND e."countryCode" = c.code AND a.act IN ('publish', 'publish-urgently')
		) ORDER BY c.position`
	return rows.map(({ code }) => code)
}
