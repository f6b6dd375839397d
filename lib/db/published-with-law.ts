import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { ProvisionContent } from '@/lib/domain/kinds/provision'
import type { SourceContent } from '@/lib/domain/kinds/source'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { database } from './client'
import type { Prisma } from './generated/client'
import { inLanguage, translationOf } from './in-language'
import { type EntryFilter, entryOf, facets, inOrder, type PublishedEntry, publishedWhere } from './published-entries'
import { ofEntry, ofRevision, type Standing, standingOf } from './standing'

/** The kinds that rest on provisions of law. */
type GroundedKind = 'claim' | 'status'

export interface PublishedReference {
	pinpoint: string | null
	quote: string | null
	provision: { slug: string; content: ProvisionContent }
	source: { slug: string; country: string | null; content: SourceContent; translation: PublishedTranslation | null }
}

/** A published entry with the law it rests on, and how far it may be trusted. */
export interface GroundedEntry<K extends GroundedKind = GroundedKind> extends PublishedEntry<K>, Standing {
	references: PublishedReference[]
}

const everything = (language: string) =>
	({
		published: {
			include: {
				verifications: true,
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
		...facets(language),
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

/** Finds what is published of a kind together with its law and its standing, in as many statements for one as for all. */
export async function findWithLaw<K extends GroundedKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
): Promise<GroundedEntry<K>[]> {
	const rows = await database().entry.findMany({
		where: publishedWhere(kind, filter),
		include: everything(language),
		orderBy: inOrder,
	})
	return rows.flatMap(({ published, ...row }) =>
		published
			? [
					{
						...entryOf(kind, row, published),
						...standingOf(published, row),
						references: published.references.flatMap(referenceOf),
					},
				]
			: [],
	)
}
