import type { PortableEntry } from '@/lib/domain/entry'
import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'
import type { Transaction } from './client'
import type { Prisma } from './generated/client'

const withText = {
	published: {
		include: {
			references: { orderBy: { position: 'asc' }, include: { target: { select: { slug: true } } } },
		},
	},
} satisfies Prisma.EntryInclude

/** The newest published translation of each entry in each language; languages in order. */
async function loadTranslations(client: Transaction, entry: Prisma.EntryWhereInput) {
	const rows = await client.translation.findMany({
		where: { state: 'published', entry },
		orderBy: [{ languageCode: 'asc' }, { revision: { number: 'asc' } }],
	})
	const byEntry = new Map<string, Map<string, (typeof rows)[number]>>()
	for (const row of rows) {
		const newest = byEntry.get(row.entryId) ?? new Map()
		byEntry.set(row.entryId, newest.set(row.languageCode, row))
	}
	return byEntry
}

async function loadSources(client: Transaction): Promise<Map<string | null, string>> {
	const rows = await client.entry.findMany({ where: { kind: 'source' }, select: { id: true, slug: true } })
	return new Map(rows.map(({ id, slug }) => [id, slug]))
}

/** What is published of some entries, or of all, in portable form. */
export async function loadPublishedEntries(
	client: Transaction,
	which: Prisma.EntryWhereInput = {},
): Promise<PortableEntry[]> {
	const where = { ...which, publishedRevisionId: { not: null } }
	const orderBy: Prisma.EntryOrderByWithRelationInput[] = [{ kind: 'asc' }, { slug: 'asc' }]
	// Relations side by side in one include would share a transaction's connection at once, which pg is giving up.
	const rows = await client.entry.findMany({ where, include: withText, orderBy })
	const translations = await loadTranslations(client, where)
	const sources = await loadSources(client)
	return rows.flatMap(({ published, ...row }): PortableEntry[] => {
		if (!published) return []
		return [
			{
				kind: row.kind,
				slug: row.slug,
				country: row.countryCode,
				status: row.statusSlug,
				entitlement: row.entitlementSlug,
				parent: sources.get(row.parentId) ?? null,
				position: row.position,
				content: CONTENT_SCHEMAS[row.kind].parse(published.content),
				references: published.references.map(({ target, pinpoint, quote }) => ({
					provision: target.slug,
					pinpoint,
					quote,
				})),
				translations: [...(translations.get(row.id)?.values() ?? [])].map((t) => ({
					language: t.languageCode,
					method: t.method,
					reviewedBy: t.reviewedBy,
					blocks: translatedBlock.array().parse(t.blocks),
				})),
			},
		]
	})
}
