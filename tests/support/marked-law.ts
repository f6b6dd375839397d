import type { FreshDatabase } from './fresh-database'
import { insertRow } from './rows'
import { insertLawChange } from './work-rows'

type Sql = FreshDatabase['sql']

/** Marks an article as amended, as the log has it, without any task: no answer is told to be under check. */
export async function markLaw(sql: Sql, provision: string): Promise<void> {
	const [row] = await sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'provision' AND slug = $1`, [provision])
	const said = { provisionId: row?.id ?? '', entryIds: [], from: '2026-11-01', note: 'FOR-EDITORS' }
	const change = await insertLawChange(sql, said)
	const logged = { actor: 'A. Member', act: 'mark-law-change', entryId: row?.id, detail: { changes: [change] } }
	await insertRow(sql, 'AuditEvent', logged)
}

/** Takes every mark out again, past the triggers that keep them. */
export async function forgetMarkedLaw(sql: Sql): Promise<void> {
	for (const statement of [
		'SET session_replication_role = replica',
		`DELETE FROM "AuditEvent" WHERE act = 'mark-law-change'`,
		'DELETE FROM "LawChange"',
		'SET session_replication_role = DEFAULT',
	])
		await sql(statement)
}
