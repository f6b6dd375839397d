import { randomUUID } from 'node:crypto'
import { entryKey, type PortableEntry, portableHash, revisionHash } from '@/lib/domain/entry'
import type { ImportPlan } from '@/lib/domain/import-plan'
import type { Knowledge } from '@/lib/domain/knowledge'
import { database, type Transaction } from './client'
import { IMPORTER } from './importer'
import { writeReferenceData } from './write-reference-data'
import { publishRevisions } from './write-revision'
import { replaceTranslations } from './write-translations'

const MINUTE = 60_000

const facets = (entry: PortableEntry) => ({
	countryCode: entry.country,
	statusSlug: entry.status,
	entitlementSlug: entry.entitlement,
	position: entry.position,
	importedHash: portableHash(entry),
})

async function createEntries(tx: Transaction, entries: PortableEntry[], sourceIds: Map<string, string>) {
	const rows = entries.map((entry) => ({ id: randomUUID(), entry }))
	for (const { id, entry } of rows) if (entry.kind === 'source') sourceIds.set(entry.slug, id)
	await tx.entry.createMany({
		data: rows
			.toSorted((a, b) => Number(a.entry.parent !== null) - Number(b.entry.parent !== null))
			.map(({ id, entry }) => ({
				id,
				kind: entry.kind,
				slug: entry.slug,
				parentId: entry.parent === null ? null : (sourceIds.get(entry.parent) ?? null),
				...facets(entry),
			})),
	})
}

/** Writes a planned import in one transaction: all of it is published, or nothing changes. */
export async function applyImport(knowledge: Knowledge, plan: ImportPlan, hash: string): Promise<void> {
	await database().$transaction(
		async (tx) => {
			await writeReferenceData(tx, knowledge.reference)
			const sources = await tx.entry.findMany({ where: { kind: 'source' }, select: { id: true, slug: true } })
			await createEntries(tx, plan.create, new Map(sources.map(({ slug, id }) => [slug, id])))
			for (const entry of plan.update) {
				await tx.entry.update({
					where: { kind_slug: { kind: entry.kind, slug: entry.slug } },
					data: facets(entry),
				})
			}

			const all = await tx.entry.findMany({
				select: {
					id: true,
					kind: true,
					slug: true,
					published: { select: { id: true, hash: true } },
					_count: { select: { revisions: true } },
				},
			})
			const stored = new Map(all.map((row) => [entryKey(row), row]))
			const saysTheSame = (entry: PortableEntry) => stored.get(entryKey(entry))?.published?.hash === revisionHash(entry)
			for (const entry of plan.update.filter(saysTheSame)) {
				const row = stored.get(entryKey(entry))
				if (row?.published) await replaceTranslations(tx, row.id, row.published.id, entry)
			}
			const changed = plan.update.filter((entry) => !saysTheSame(entry))
			const revisions = [...plan.create, ...changed].map((entry) => {
				const row = stored.get(entryKey(entry))
				if (!row) throw new Error(`Entry ${entryKey(entry)} was not written`)
				return {
					entry,
					entryId: row.id,
					number: row._count.revisions + 1,
					note: row._count.revisions === 0 ? 'First import from content/' : 'Changed in content/',
				}
			})
			await publishRevisions(tx, revisions, {
				provisionIds: new Map(all.filter((row) => row.kind === 'provision').map((row) => [row.slug, row.id])),
				every: {
					topics: knowledge.reference.topics.map((topic) => topic.slug),
					statuses: knowledge.reference.statuses.map((status) => status.slug),
				},
			})

			for (const { kind, slug } of plan.withdraw) {
				const row = stored.get(entryKey({ kind, slug }))
				if (!row) continue
				await tx.entry.update({
					where: { id: row.id },
					data: { publishedRevisionId: null, importedHash: null, version: { increment: 1 } },
				})
				const detail = { reason: 'Removed from content/' }
				await tx.auditEvent.create({ data: { actor: IMPORTER, act: 'withdraw', entryId: row.id, detail } })
			}
			await tx.auditEvent.create({
				data: {
					actor: IMPORTER,
					act: 'import',
					detail: {
						hash,
						created: plan.create.length,
						updated: plan.update.length,
						withdrawn: plan.withdraw.length,
					},
				},
			})
		},
		{ timeout: 5 * MINUTE, maxWait: MINUTE },
	)
}

/** The hash of the content/ last imported, or null before the first import. */
export async function lastImportedHash(): Promise<string | null> {
	const event = await database().auditEvent.findFirst({ where: { act: 'import' }, orderBy: { id: 'desc' } })
	return event ? String((event.detail as { hash?: string }).hash) : null
}
