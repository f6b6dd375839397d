import { applyImport } from '@/lib/db/apply-import'
import { whileNobodyWrites } from '@/lib/db/import-lock'
import { lastImportedHash } from '@/lib/db/import-log'
import { findBaseless } from '@/lib/db/legal-basis'
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

/** Thrown to undo an import that would leave published guidance without its law; names that guidance. */
class LeftBaseless extends Error {
	constructor(readonly conflicts: string[]) {
		super('baseless')
	}
}

/**
 * Imports a content folder: all of it or nothing, and nothing at all when it did not change since the last import.
 * Throws ContentError when a file is wrong; returns the names when both sides changed an entry, or when one that was
 * edited here rests on law that the folder leaves out.
 */
export async function importContent(folder: string): Promise<ImportOutcome> {
	const files = await listFiles(folder)
	const hash = contentHash(Object.fromEntries(files))
	if ((await lastImportedHash()) === hash) return { state: 'unchanged' }

	const knowledge = readContent(files)
	const work = whileNobodyWrites(async (tx): Promise<ImportOutcome> => {
		// Another import may have come first while this one waited.
		if ((await lastImportedHash(tx)) === hash) return { state: 'unchanged' }
		const plan = planImport(knowledge.entries, await loadStoredEntries(tx))
		if (plan.conflicts.length > 0) return { state: 'conflict', conflicts: plan.conflicts }
		const { draftsKept } = await applyImport(tx, { knowledge, plan, hash })
		const baseless = await findBaseless(tx)
		if (baseless.length > 0) throw new LeftBaseless(baseless)
		return {
			state: 'imported',
			created: plan.create.length,
			updated: plan.update.length,
			withdrawn: plan.withdraw.length,
			unchanged: plan.unchanged + plan.adopt.length,
			draftsKept,
		}
	})
	return work.catch((error: unknown) => {
		if (error instanceof LeftBaseless) return { state: 'conflict', conflicts: error.conflicts }
		throw error
	})
}
