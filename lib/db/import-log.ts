import type { ImportPlan } from '@/lib/domain/import-plan'
import { database, type Transaction } from './client'
import { IMPORTER } from './importer'

/** Writes down that an import happened, of which content/, and what it came to. */
export async function logImport(tx: Transaction, plan: ImportPlan, hash: string): Promise<void> {
	const { create, update, adopt, withdraw } = plan
	const counts = { created: create.length, updated: update.length, adopted: adopt.length, withdrawn: withdraw.length }
	await tx.auditEvent.create({ data: { actor: IMPORTER, act: 'import', detail: { hash, ...counts } } })
}

/** The hash of the content/ last imported, or null before the first import. */
export async function lastImportedHash(client: Transaction = database()): Promise<string | null> {
	const event = await client.auditEvent.findFirst({ where: { act: 'import' }, orderBy: { id: 'desc' } })
	return event ? String((event.detail as { hash?: string }).hash) : null
}
