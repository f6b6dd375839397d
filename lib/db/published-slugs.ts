import type { Answer } from '@/lib/domain/answers'
import type { EntryKind } from '@/lib/domain/kinds'
import type { SourceContent } from '@/lib/domain/kinds/source'
import { database } from './client'
import { Prisma } from './generated/client'
import { type EntryFilter, isPublished } from './published-entries'

/** What an open list may be restricted to, besides the facets of its entries. */
export interface ListFilter extends EntryFilter {
	answer?: Answer
	level?: SourceContent['level']
	sourceKind?: SourceContent['kind']
	/** Sources on which claims for this status rest. */
	restsForStatus?: string
	/** Sources on which claims of this topic rest. */
	restsForTopic?: string
}

function restsOn({ restsForStatus, restsForTopic }: ListFilter): Prisma.Sql {
	if (!restsForStatus && !restsForTopic) return Prisma.empty
	return Prisma.sql`AND e.id IN (
		SELECT provision."parentId" FROM "Entry" claim
		JOIN "Reference" x ON x."revisionId" = claim."publishedRevisionId"
		JOIN "Entry" provision ON provision.id = x."targetId"
		JOIN "Entitlement" of ON of.slug = claim."entitlementSlug"
		WHERE claim.kind = 'claim'
			${restsForStatus ? Prisma.sql`AND claim."statusSlug" = ${restsForStatus}` : Prisma.empty}
			${restsForTopic ? Prisma.sql`AND of."topicSlug" = ${restsForTopic}` : Prisma.empty})`
}

/** The names of published entries of a kind in their alphabetical order, after one of them, so many at most. */
export async function findPublishedSlugs(
	kind: EntryKind,
	filter: ListFilter,
	{ after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
	const { answer, level, sourceKind } = filter
	const rows = await database().$queryRaw<{ slug: string }[]>`
		SELECT e.slug FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE ${isPublished(kind, filter)}
			${answer ? Prisma.sql`AND r.answer = ${answer}::"Answer"` : Prisma.empty}
			${level ? Prisma.sql`AND r.content ->> 'level' = ${level}` : Prisma.empty}
			${sourceKind ? Prisma.sql`AND r.content ->> 'kind' = ${sourceKind}` : Prisma.empty}
			${restsOn(filter)}
			${after === null ? Prisma.empty : Prisma.sql`AND e.slug > ${after}`}
		ORDER BY e.slug LIMIT ${limit}`
	return rows.map(({ slug }) => slug)
}

/** The source that each of some ratifications belongs to, by the name of the ratification. */
export async function findSourcesOf(ratifications: string[]): Promise<Map<string, string>> {
	const rows = await database().entry.findMany({
		where: { kind: 'ratification', slug: { in: ratifications } },
		select: { slug: true, parent: { select: { slug: true } } },
	})
	return new Map(rows.flatMap(({ slug, parent }) => (parent ? [[slug, parent.slug] as const] : [])))
}
