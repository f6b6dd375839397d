import { gravest } from '@/lib/domain/grades'
import { type PublishedTranslation, translatedBlock } from '@/lib/domain/translation'
import type { Prisma } from './generated/client'

/** What a query of entries includes to find each one's newest published translation into a language. */
export const inLanguage = (language: string) =>
	({
		translations: {
			where: { languageCode: language, state: 'published' },
			orderBy: { revision: { number: 'desc' } },
			take: 1,
			include: { revision: { select: { number: true } } },
		},
		// A legal change that was published and then withdrawn still lies between a translation and what stands now.
		revisions: {
			where: { number: { gt: 1 }, state: { in: ['published', 'withdrawn'] } },
			select: { number: true, grade: true },
		},
	}) satisfies Prisma.EntryInclude

type InLanguage = Prisma.EntryGetPayload<{ include: ReturnType<typeof inLanguage> }>

/** The translation that `inLanguage` found, with the gravest change published since; null where there is none. */
export function translationOf({
	translations: [row],
	revisions,
}: Pick<InLanguage, 'translations' | 'revisions'>): PublishedTranslation | null {
	if (!row) return null
	const since = revisions.filter((revision) => revision.number > row.revision.number)
	return {
		language: row.languageCode,
		method: row.method,
		reviewed: row.reviewedBy !== null,
		blocks: translatedBlock.array().parse(row.blocks),
		changedSince: gravest(since.map((revision) => revision.grade)),
	}
}
