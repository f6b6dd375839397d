import { applyImport } from '@/lib/db/apply-import'
import { whileNobodyWrites } from '@/lib/db/import-lock'
import { lastImportedHash } from '@/lib/db/import-log'
import { loadStoredEntries } from '@/lib/db/stored-entries'
import { contentHash } from '@/lib/domain/canonical'
import { planImport } from '@/lib/domain/import-plan'
import { listFiles } from './list-files'
import { readContent } from './read-content'

export type ImportOutcome =
	| { state: 'unchanged' }
	| {
			state: 'imported'
			created: number
			updated: number
			withdrawn: number
			unchanged: number
			/** Translations left out because somebody is drafting them in the database: entry and language. */
			draftsKept: string[]
	  }
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
	return whileNobodyWrites(async (tx) => {
		// Another import may have come first while this one waited.
		if ((await lastImportedHash(tx)) === hash) return { state: 'unchanged' }
		const plan = planImport(knowledge.entries, await loadStoredEntries(tx))
		if (plan.conflicts.length > 0) return { state: 'conflict', conflicts: plan.conflicts }
		const { draftsKept } = await applyImport(tx, { knowledge, plan, hash })
		return {
			state: 'imported',
			created: plan.create.length,
			updated: plan.update.length,
			withdrawn: plan.withdraw.length,
			unchanged: plan.unchanged + plan.adopt.length,
			draftsKept,
		}
	})
}
