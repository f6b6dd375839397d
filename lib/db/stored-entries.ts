import { entryKey, portableHash } from '@/lib/domain/entry'
import type { StoredEntry } from '@/lib/domain/import-plan'
import { database } from './client'
import { loadKnowledge } from './knowledge-snapshot'

/** Every entry with the hash of its last import and of what is published now. */
export async function loadStoredEntries(): Promise<StoredEntry[]> {
	const { entries } = await loadKnowledge()
	const published = new Map(entries.map((entry) => [entryKey(entry), portableHash(entry)]))
	const rows = await database().entry.findMany({ select: { kind: true, slug: true, importedHash: true } })
	return rows.map((row) => ({ ...row, publishedHash: published.get(entryKey(row)) ?? null }))
}
