import { entryKey, portableHash } from '@/lib/domain/entry'
import type { StoredEntry } from '@/lib/domain/import-plan'
import type { Transaction } from './client'
import { IMPORTER } from './importer'
import { loadPublishedEntries } from './portable-entries'

/** The entries whose publication, an import's or an editor's, was last ended by an import. */
async function findWithdrawnByImport(tx: Transaction): Promise<Set<string | null>> {
	const latest = await tx.auditEvent.findMany({
		where: { act: { in: ['publish', 'withdraw'] }, entry: { publishedRevisionId: null, importedHash: null } },
		distinct: ['entryId'],
		orderBy: [{ entryId: 'asc' }, { id: 'desc' }],
		select: { entryId: true, act: true, actor: true },
	})
	return new Set(latest.filter((event) => event.act === 'withdraw' && event.actor === IMPORTER).map((e) => e.entryId))
}

/** Every entry with the hash of its last import and of what is published now. */
export async function loadStoredEntries(tx: Transaction): Promise<StoredEntry[]> {
	const published = new Map((await loadPublishedEntries(tx)).map((entry) => [entryKey(entry), portableHash(entry)]))
	const withdrawn = await findWithdrawnByImport(tx)
	const rows = await tx.entry.findMany({
		select: { id: true, kind: true, slug: true, importedHash: true, position: true },
	})
	return rows.map(({ id, ...row }) => ({
		...row,
		publishedHash: published.get(entryKey(row)) ?? null,
		withdrawnByImport: withdrawn.has(id),
	}))
}
