import type { PortableEntry } from '@/lib/domain/entry'
import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { Knowledge, ReferenceData } from '@/lib/domain/knowledge'
import { translatedBlock } from '@/lib/domain/translation'
import { database } from './client'
import type { Prisma } from './generated/client'

async function loadReferenceData(): Promise<ReferenceData> {
	const db = database()
	const byPosition = { orderBy: { position: 'asc' } } as const
	const [languages, countries, topics, statuses] = await Promise.all([
		db.language.findMany(byPosition),
		db.country.findMany(byPosition),
		db.topic.findMany({ ...byPosition, include: { entitlements: byPosition } }),
		db.status.findMany(byPosition),
	])
	return {
		languages: languages.map(({ code, name, direction }) => ({ code, name, direction: direction as 'ltr' | 'rtl' })),
		countries: countries.map(({ code }) => ({ code })),
		topics: topics.map((topic) => ({ slug: topic.slug, entitlements: topic.entitlements.map((e) => e.slug) })),
		statuses: statuses.map(({ slug, kind, parentSlug }) => ({ slug, kind, parent: parentSlug })),
	}
}

const publishedText = {
	parent: { select: { slug: true } },
	published: {
		include: {
			references: { orderBy: { position: 'asc' }, include: { target: { select: { slug: true } } } },
		},
	},
	translations: { where: { state: 'published' }, orderBy: [{ languageCode: 'asc' }, { revision: { number: 'asc' } }] },
} satisfies Prisma.EntryInclude

/** Everything readers may see, in portable form: what content/ holds after an export. */
export async function loadKnowledge(): Promise<Knowledge> {
	const rows = await database().entry.findMany({
		where: { publishedRevisionId: { not: null } },
		include: publishedText,
		orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
	})
	const entries = rows.flatMap((row): PortableEntry[] => {
		if (!row.published) return []
		const newest = new Map(row.translations.map((t) => [t.languageCode, t]))
		return [
			{
				kind: row.kind,
				slug: row.slug,
				country: row.countryCode,
				status: row.statusSlug,
				entitlement: row.entitlementSlug,
				parent: row.parent?.slug ?? null,
				position: row.position,
				content: CONTENT_SCHEMAS[row.kind].parse(row.published.content),
				references: row.published.references.map(({ target, pinpoint, quote }) => ({
					provision: target.slug,
					pinpoint,
					quote,
				})),
				translations: [...newest.values()].map((t) => ({
					language: t.languageCode,
					method: t.method,
					reviewedBy: t.reviewedBy,
					blocks: translatedBlock.array().parse(t.blocks),
				})),
			},
		]
	})
	return { reference: await loadReferenceData(), entries }
}
