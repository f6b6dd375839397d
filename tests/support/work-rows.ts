import { randomUUID } from 'node:crypto'
import type { FreshDatabase } from './fresh-database'
import { insertRow } from './rows'

// Rows of the editors' work, written by plain SQL like those of ./rows.

type Sql = FreshDatabase['sql']
type Row = Record<string, unknown>

export async function insertClinic(sql: Sql, name = 'Clinica Torino'): Promise<string> {
	const id = randomUUID()
	await insertRow(sql, 'Clinic', { id, slug: `clinic-${id}`, name, chain: '{supervisor,peer}' })
	return id
}

export async function insertMember(sql: Sql, columns: Row = {}): Promise<string> {
	const id = randomUUID()
	await insertRow(sql, 'Member', { id, name: 'A. Member', email: `${id}@example.org`, ...columns })
	return id
}

/** A verdict of a member on a revision, by default an approval of exactly what it says. */
export async function insertReview(sql: Sql, revisionId: string, memberId: string, columns: Row = {}): Promise<string> {
	const id = randomUUID()
	const [revision] = await sql<{ hash: string }>('SELECT hash FROM "Revision" WHERE id = $1', [revisionId])
	const said = { reviewer: 'A. Reviewer', step: 'supervisor', verdict: 'approve', hash: revision?.hash }
	await insertRow(sql, 'Review', { id, revisionId, memberId, ...said, ...columns })
	return id
}

export async function insertTranslation(
	sql: Sql,
	pinned: { entryId: string; revisionId: string; languageCode: string },
	columns: Row = {},
): Promise<string> {
	const id = randomUUID()
	const said = { blocks: '[]', method: 'human', author: 'A translator', state: 'submitted' }
	await insertRow(sql, 'Translation', { id, ...pinned, ...said, ...columns })
	return id
}

/** A change of a provision's law, with an open task for each entry named. */
export async function insertLawChange(
	sql: Sql,
	{ provisionId, entryIds, ...columns }: { provisionId: string; entryIds: string[] } & Row,
): Promise<string> {
	const id = randomUUID()
	const memberId = await insertMember(sql)
	const said = { kind: 'amended', from: '2026-01-01', note: 'A test', author: 'A. Member' }
	await insertRow(sql, 'LawChange', { id, provisionId, memberId, ...said, ...columns })
	for (const entryId of entryIds) await insertRow(sql, 'Task', { id: randomUUID(), lawChangeId: id, entryId })
	return id
}
