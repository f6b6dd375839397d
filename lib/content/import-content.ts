import { applyImport, lastImportedHash } from '@/lib/db/apply-import'
import { loadStoredEntries } from '@/lib/db/stored-entries'
import { contentHash } from '@/lib/domain/canonical'
import { planImport } from '@/lib/domain/import-plan'
import { listFiles } from './list-files'
import { readContent } from './read-content'

export type ImportOutcome =
	| { state: 'unchanged' }
	| { state: 'imported'; created: number; updated: number; withdrawn: number; unchanged: number }
	| { state: 'conflict'; conflicts: string[] }

/**
 * Imports a content folder: all of it or nothing, and nothing at all when it did not change since the last import.
 * Throws ContentError when a file is wrong; returns the names when both sides changed an entry.
 */
export async function importContent(folder: string): Promise<ImportOutcome> {
	const files = await listFiles(folder)
	const hash = contentHash(Object.fromEntries(files))
	if ((await lastImportedHash()) === hash) return { state: 'unchanged' }

	const knowledge = readContent(files)
	const plan = planImport(knowledge.entries, await loadStoredEntries())
	if (plan.conflicts.length > 0) return { state: 'conflict', conflicts: plan.conflicts }
	await applyImport(knowledge, plan, hash)
	return {
		state: 'imported',
		created: plan.create.length,
		updated: plan.update.length,
		withdrawn: plan.withdraw.length,
		unchanged: plan.unchanged,
	}
}
