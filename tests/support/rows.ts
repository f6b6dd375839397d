import { randomUUID } from 'node:crypto'
import { contentHash } from '@/lib/domain/canonical'
import type { EntryKind } from '@/lib/domain/kinds'
import type { FreshDatabase } from './fresh-database'

// Rows written by plain SQL, past every rule of the code: only the database can refuse them.

type Sql = FreshDatabase['sql']
type Row = Record<string, unknown>

export async function insertRow(sql: Sql, table: string, row: Row): Promise<void> {
	const columns = Object.keys(row).map((column) => `"${column}"`)
	const places = columns.map((_, index) => `$${index + 1}`)
	await sql(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places.join()})`, Object.values(row))
}

/** One row in each small table: it, asylum-seeker, health, emergency-care, English. */
export async function insertReferenceData(sql: Sql): Promise<void> {
	await insertRow(sql, 'Language', { code: 'en', name: 'English', direction: 'ltr', position: 0 })
	await insertRow(sql, 'Country', { code: 'it', position: 0 })
	await insertRow(sql, 'Status', { slug: 'asylum-seeker', kind: 'status', position: 0 })
	await insertRow(sql, 'Topic', { slug: 'health', position: 0 })
	await insertRow(sql, 'Entitlement', { slug: 'emergency-care', topicSlug: 'health', position: 0 })
}

export const CLAIM_FACETS = { countryCode: 'it', statusSlug: 'asylum-seeker', entitlementSlug: 'emergency-care' }

export async function insertEntry(sql: Sql, kind: EntryKind, columns: Row = {}): Promise<string> {
	const id = randomUUID()
	await insertRow(sql, 'Entry', { id, kind, slug: `entry-${id}`, ...columns })
	return id
}

export async function insertProvision(sql: Sql): Promise<string> {
	return insertEntry(sql, 'provision', { parentId: await insertEntry(sql, 'source') })
}

export async function insertRevision(sql: Sql, entryId: string, columns: Row = {}): Promise<string> {
	const id = randomUUID()
	const content = columns.content ?? { answer: 'yes', summary: 'You may see a doctor.' }
	const said = {
		content,
		hash: contentHash(content),
		answer: 'yes',
		grade: 'legal',
		note: 'A test',
		author: 'A tester',
	}
	await insertRow(sql, 'Revision', { id, entryId, number: 1, state: 'published', ...said, ...columns })
	return id
}

export async function insertReference(sql: Sql, revisionId: string, targetId: string): Promise<string> {
	const id = randomUUID()
	await insertRow(sql, 'Reference', { id, revisionId, targetId, role: 'legal_basis', position: 0 })
	return id
}

/** Several statements as one transaction: all of them hold, or none. */
export async function inTransaction<T>(sql: Sql, work: () => Promise<T>): Promise<T> {
	await sql('BEGIN')
	try {
		const result = await work()
		await sql('COMMIT')
		return result
	} catch (error) {
		await sql('ROLLBACK')
		throw error
	}
}

/** A revision together with the provision it rests on: the database takes a reference at no other time. */
export async function insertCitingRevision(sql: Sql, entryId: string, targetId: string, columns: Row = {}) {
	return inTransaction(sql, async () => {
		const id = await insertRevision(sql, entryId, columns)
		await insertReference(sql, id, targetId)
		return id
	})
}

export async function publish(sql: Sql, entryId: string, revisionId: string | null): Promise<void> {
	await sql('UPDATE "Entry" SET "publishedRevisionId" = $2 WHERE id = $1', [entryId, revisionId])
}
