import type { z } from 'zod'
import { CONTENT_SCHEMAS, type EntryKind } from '@/lib/domain/kinds'
import type { PublishedTranslation } from '@/lib/domain/translation'
import type { Verification } from '@/lib/domain/verification'
import { database } from './client'
import { dayOf } from './day-of'
import type { Prisma } from './generated/client'
import { inLanguage, translationOf } from './in-language'

/** A published entry with its newest published translation in one language. */
export interface PublishedEntry<K extends EntryKind = EntryKind> {
	slug: string
	position: number
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	content: z.infer<(typeof CONTENT_SCHEMAS)[K]>
	translation: PublishedTranslation | null
	/** Of the published revision: edited is not verified (invariant 6). */
	verifications: Verification[]
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

/** What is published of a kind, and nothing else: drafts are out of the reach of every query made with it. */
export function publishedWhere(kind: EntryKind, filter: EntryFilter): Prisma.EntryWhereInput {
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

/** The order of every list of entries. */
export const inOrder: Prisma.EntryOrderByWithRelationInput[] = [{ position: 'asc' }, { slug: 'asc' }]

/** What a query of entries includes of each one itself, besides its text. */
export const facets = (language: string) =>
	({ entitlement: true, ...inLanguage(language) }) satisfies Prisma.EntryInclude

type Row = Prisma.EntryGetPayload<{ include: ReturnType<typeof facets> }>
type Published = Prisma.RevisionGetPayload<{ select: { content: true; verifications: true } }>

/** A row with the content of its published revision, checked by the schema of its kind. */
export function entryOf<K extends EntryKind>(kind: K, row: Row, published: Published): PublishedEntry<K> {
	return {
		slug: row.slug,
		position: row.position,
		country: row.countryCode,
		status: row.statusSlug,
		entitlement: row.entitlementSlug,
		topic: row.entitlement?.topicSlug ?? null,
		content: CONTENT_SCHEMAS[kind].parse(published.content) as PublishedEntry<K>['content'],
		translation: translationOf(row),
		verifications: published.verifications.map(({ clinic, name, verifiedAt, until }) => ({
			clinic,
			name,
			verifiedAt: dayOf(verifiedAt),
			until: dayOf(until),
		})),
	}
}

/** Finds what is published of a kind, in its order, for readers of one language. */
export async function findPublished<K extends EntryKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
): Promise<PublishedEntry<K>[]> {
	const rows = await database().entry.findMany({
		where: publishedWhere(kind, filter),
		include: { ...facets(language), published: { select: { content: true, verifications: true } } },
		orderBy: inOrder,
	})
	return rows.flatMap((row) => (row.published ? [entryOf(kind, row, row.published)] : []))
}
