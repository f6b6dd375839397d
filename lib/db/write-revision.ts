import { randomUUID } from 'node:crypto'
import { type PortableEntry, revisionHash } from '@/lib/domain/entry'
import type { ClaimContent } from '@/lib/domain/kinds/claim'
import type { Transaction } from './client'
import { IMPORTER } from './importer'
import { type Every, writeScopes } from './write-scopes'
import { translationRows } from './write-translations'

export interface NewRevision {
	entry: PortableEntry
	entryId: string
	number: number
	note: string
}

export interface ImportContext {
	provisionIds: Map<string, string>
	every: Every
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
	const scopes = rows.map(({ entryId, entry }) => ({ entryId, content: entry.content }))
	await writeScopes(tx, scopes, every)
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
		UPDATE "Entry" SET "publishedRevisionId" = r.id, "version" = "version" + 1,
			"withdrawnReason" = NULL, "withdrawnAt" = NULL
		FROM "Revision" r
		WHERE r."entryId" = "Entry".id AND r.id = ANY(${rows.map((row) => row.id)}::uuid[])`
}
