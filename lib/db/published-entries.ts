import type { z } from 'zod'
import { CONTENT_SCHEMAS, type EntryKind } from '@/lib/domain/kinds'
import type { ProvisionContent } from '@/lib/domain/kinds/provision'
import type { SourceContent } from '@/lib/domain/kinds/source'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { database } from './client'
import type { Prisma } from './generated/client'
import { inLanguage, translationOf } from './in-language'
import { ofEntry, ofRevision, type Standing, standingOf } from './standing'

/** A published entry with its newest published translation in one language. */
export interface PublishedEntry<K extends EntryKind = EntryKind> extends Standing {
	slug: string
	position: number
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	content: z.infer<(typeof CONTENT_SCHEMAS)[K]>
	translation: PublishedTranslation | null
	references: PublishedReference[]
}

export interface PublishedReference {
	pinpoint: string | null
	quote: string | null
	provision: { slug: string; content: ProvisionContent }
	source: { slug: string; country: string | null; content: SourceContent; translation: PublishedTranslation | null }
}

/** Which entries of a kind; an absent field does not restrict. */
export interface EntryFilter {
	slug?: string
	country?: string
	status?: string
	/** Written for this status or for every one. */
	forStatus?: string
	topic?: string
	/** The source that provisions and ratifications belong to. */
	parent?: string
	servesTopic?: string
	servesStatus?: string
}

function whereOf(kind: EntryKind, filter: EntryFilter): Prisma.EntryWhereInput {
	return {
		kind,
		publishedRevisionId: { not: null },
		slug: filter.slug,
		countryCode: filter.country,
		statusSlug: filter.status,
		OR: filter.forStatus ? [{ statusSlug: filter.forStatus }, { statusSlug: null }] : undefined,
		entitlement: filter.topic ? { topicSlug: filter.topic } : undefined,
		parent: filter.parent ? { kind: 'source', slug: filter.parent } : undefined,
		topics: filter.servesTopic ? { some: { topicSlug: filter.servesTopic } } : undefined,
		statuses: filter.servesStatus ? { some: { statusSlug: filter.servesStatus } } : undefined,
	}
}

const everything = (language: string) =>
	({
		entitlement: true,
		published: {
			include: {
				...ofRevision,
				references: {
					orderBy: { position: 'asc' },
					include: {
						target: {
							include: {
								published: { select: { content: true } },
								parent: { include: { published: { select: { content: true } }, ...inLanguage(language) } },
							},
						},
					},
				},
			},
		},
		...ofEntry,
		...inLanguage(language),
	}) satisfies Prisma.EntryInclude

type Everything = Prisma.EntryGetPayload<{ include: ReturnType<typeof everything> }>
type ReferenceRow = NonNullable<Everything['published']>['references'][number]

function referenceOf({ target, pinpoint, quote }: ReferenceRow): PublishedReference[] {
	// A provision that was withdrawn is not shown; its claim is found through the reference index instead.
	if (!target.published || !target.parent?.published) return []
	return [
		{
			pinpoint,
			quote,
			provision: { slug: target.slug, content: CONTENT_SCHEMAS.provision.parse(target.published.content) },
			source: {
				slug: target.parent.slug,
				country: target.parent.countryCode,
				content: CONTENT_SCHEMAS.source.parse(target.parent.published.content),
				translation: translationOf(target.parent),
			},
		},
	]
}

/** Finds what is published of a kind, in its order, for readers of one language. Drafts are out of its reach. */
export async function findPublished<K extends EntryKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
): Promise<PublishedEntry<K>[]> {
	const rows = await database().entry.findMany({
		where: whereOf(kind, filter),
		include: everything(language),
		orderBy: [{ position: 'asc' }, { slug: 'asc' }],
	})
	return rows.flatMap((row) => {
		if (!row.published) return []
		return [
			{
				slug: row.slug,
				position: row.position,
				country: row.countryCode,
				status: row.statusSlug,
				entitlement: row.entitlementSlug,
				topic: row.entitlement?.topicSlug ?? null,
				content: CONTENT_SCHEMAS[kind].parse(row.published.content) as PublishedEntry<K>['content'],
				translation: translationOf(row),
				...standingOf(row.published, row),
				references: row.published.references.flatMap(referenceOf),
			},
		]
	})
}
