import { randomUUID } from 'node:crypto'
import { type PortableEntry, revisionHash } from '@/lib/domain/entry'
import type { ClaimContent } from '@/lib/domain/kinds/claim'
import { expandScope, scopeOf } from '@/lib/domain/scope'
import type { Transaction } from './client'
import { IMPORTER } from './importer'
import { translationRows } from './write-translations'

export interface NewRevision {
	entry: PortableEntry
	entryId: string
	number: number
	note: string
}

export interface ImportContext {
	provisionIds: Map<string, string>
	every: { topics: string[]; statuses: string[] }
}

/** Writes revisions with their references, translations and scope in few statements, and publishes them. */
export async function publishRevisions(
	tx: Transaction,
	revisions: NewRevision[],
	{ provisionIds, every }: ImportContext,
): Promise<void> {
	const rows = revisions.map((revision) => ({ ...revision, id: randomUUID() }))
	await tx.revision.createMany({
		data: rows.map(({ id, entryId, number, note, entry }) => ({
			id,
			entryId,
			number,
			note,
			content: entry.content,
			answer: entry.kind === 'claim' ? (entry.content as ClaimContent).answer : null,
			hash: revisionHash(entry),
			grade: 'legal' as const,
			author: IMPORTER,
			state: 'published' as const,
		})),
	})
	await tx.reference.createMany({
		data: rows.flatMap(({ id, entry }) =>
			entry.references.map(({ provision, pinpoint, quote }, position) => ({
				revisionId: id,
				targetId: provisionIds.get(provision) ?? '',
				role: 'legal_basis' as const,
				position,
				pinpoint,
				quote,
			})),
		),
	})
	await tx.translation.createMany({
		data: rows.flatMap(({ id, entryId, entry }) => translationRows(entryId, id, entry)),
	})
	const ids = rows.map((row) => row.entryId)
	await tx.entryTopic.deleteMany({ where: { entryId: { in: ids } } })
	await tx.entryStatus.deleteMany({ where: { entryId: { in: ids } } })
	const scopes = rows.map(({ entryId, entry }) => ({ entryId, ...expandScope(scopeOf(entry.content), every) }))
	await tx.entryTopic.createMany({
		data: scopes.flatMap(({ entryId, topics }) => topics.map((topicSlug) => ({ entryId, topicSlug }))),
	})
	await tx.entryStatus.createMany({
		data: scopes.flatMap(({ entryId, statuses }) => statuses.map((statusSlug) => ({ entryId, statusSlug }))),
	})
	await tx.auditEvent.createMany({
		data: rows.map(({ id, entryId, number }) => ({
			actor: IMPORTER,
			act: 'publish',
			entryId,
			revisionId: id,
			detail: { number },
		})),
	})
	await tx.$executeRaw`
		UPDATE "Entry" SET "publishedRevisionId" = r.id, "version" = "version" + 1
		FROM "Revision" r
		WHERE r."entryId" = "Entry".id AND r.id = ANY(${rows.map((row) => row.id)}::uuid[])`
}
