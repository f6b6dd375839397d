import { randomUUID } from 'node:crypto'
import { type PortableEntry, portableHash } from '@/lib/domain/entry'
import type { Transaction } from './client'
import { IMPORTER } from './importer'

type SourceIds = Map<string, string>

const keyOf = ({ kind, slug }: Pick<PortableEntry, 'kind' | 'slug'>) => ({ kind_slug: { kind, slug } })

const facets = (entry: PortableEntry, sources: SourceIds) => ({
	countryCode: entry.country,
	statusSlug: entry.status,
	entitlementSlug: entry.entitlement,
	parentId: entry.parent === null ? null : (sources.get(entry.parent) ?? null),
	position: entry.position,
	importedHash: portableHash(entry),
})

async function findSources(tx: Transaction): Promise<SourceIds> {
	const rows = await tx.entry.findMany({ where: { kind: 'source' }, select: { id: true, slug: true } })
	return new Map(rows.map(({ slug, id }) => [slug, id]))
}

async function createEntries(tx: Transaction, entries: PortableEntry[], sources: SourceIds): Promise<void> {
	const rows = entries.map((entry) => ({ id: randomUUID(), entry }))
	for (const { id, entry } of rows) if (entry.kind === 'source') sources.set(entry.slug, id)
	await tx.entry.createMany({
		data: rows
			.toSorted((a, b) => Number(a.entry.parent !== null) - Number(b.entry.parent !== null))
			.map(({ id, entry }) => ({ id, kind: entry.kind, slug: entry.slug, ...facets(entry, sources) })),
	})
}

/** Writes entries without their text: new ones, then the facets, the parent too, of those that changed. */
export async function writeEntries(
	tx: Transaction,
	{ create, update }: { create: PortableEntry[]; update: PortableEntry[] },
): Promise<void> {
	const sources = await findSources(tx)
	await createEntries(tx, create, sources)
	for (const entry of update) {
		await tx.entry.update({
			where: keyOf(entry),
			data: { ...facets(entry, sources), version: { increment: 1 } },
		})
	}
}

/** Notes that content/ holds these entries as they are published. Nothing an editor may hold open changes. */
export async function adoptEntries(tx: Transaction, entries: PortableEntry[]): Promise<void> {
	for (const entry of entries) {
		const { position } = entry
		await tx.entry.update({ where: keyOf(entry), data: { position, importedHash: portableHash(entry) } })
	}
}

/** Publishes these entries no longer; the event tells the next import that it was an import that withdrew them. */
export async function withdrawEntries(tx: Transaction, ids: string[]): Promise<void> {
	await tx.entry.updateMany({
		where: { id: { in: ids } },
		data: { publishedRevisionId: null, importedHash: null, version: { increment: 1 } },
	})
	const detail = { reason: 'Removed from content/' }
	await tx.auditEvent.createMany({
		data: ids.map((entryId) => ({ actor: IMPORTER, act: 'withdraw', entryId, detail })),
	})
}
