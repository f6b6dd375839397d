import type { EntryKind } from '@/lib/domain/kinds'
import { database, type Transaction } from './client'
import { findEvery, writeScopes } from './write-scopes'

const SCOPED: readonly EntryKind[] = ['service', 'provision']

interface Publication {
	entryId: string
	kind: EntryKind
	revisionId: string
	content: object
}

/** Moves the pointer of an entry to a revision, with the scopes that queries filter on. */
export async function movePointer(tx: Transaction, { entryId, kind, revisionId, content }: Publication): Promise<void> {
	await tx.entry.update({
		where: { id: entryId },
		data: {
			publishedRevisionId: revisionId,
			version: { increment: 1 },
			withdrawnReason: null,
			withdrawnAt: null,
		},
	})
	if (SCOPED.includes(kind)) await writeScopes(tx, [{ entryId, content }], await findEvery(tx))
}

/** Publishes an entry no longer, and says why to readers. */
export async function clearPointer(tx: Transaction, entryId: string, reason: string): Promise<void> {
	await tx.entry.update({
		where: { id: entryId },
		data: {
			publishedRevisionId: null,
			version: { increment: 1 },
			withdrawnReason: reason,
			withdrawnAt: new Date(),
		},
	})
}

/** Queues pages to be made anew, in the transaction that changes what they say; no paths means every page. */
export async function queuePages(tx: Transaction, paths: string[]): Promise<void> {
	await tx.outbox.create({ data: { paths } })
}

/** The slugs of the sources that some revisions of an entry cite. */
export async function findCitedSources(tx: Transaction, revisionIds: string[]): Promise<string[]> {
	const rows = await tx.$queryRaw<{ slug: string }[]>`
		SELECT DISTINCT source.slug FROM "Reference" r
		JOIN "Entry" provision ON provision.id = r."targetId"
		JOIN "Entry" source ON source.id = provision."parentId"
		WHERE r."revisionId" = ANY (${revisionIds}::uuid[])`
	return rows.map(({ slug }) => slug)
}

const PASSES = 2
const BETWEEN_PASSES_MS = 5_000

/**
 * Takes what is queued, makes it anew through `refresh`, and forgets what was made twice: a page begun just before a
 * publication may be stored just after it, so each is made anew once more some seconds later.
 */
export async function drainOutbox(refresh: (paths: string[]) => void): Promise<void> {
	const due = await database().outbox.findMany({
		where: { OR: [{ passes: 0 }, { at: { lt: new Date(Date.now() - BETWEEN_PASSES_MS) } }] },
		orderBy: { id: 'asc' },
	})
	if (due.length === 0) return
	for (const row of due) refresh(row.paths)
	const last = due.filter((row) => row.passes + 1 >= PASSES).map((row) => row.id)
	const first = due.filter((row) => row.passes + 1 < PASSES).map((row) => row.id)
	if (first.length > 0) {
		await database().outbox.updateMany({ where: { id: { in: first } }, data: { passes: { increment: 1 } } })
	}
	if (last.length > 0) await database().outbox.deleteMany({ where: { id: { in: last } } })
}
