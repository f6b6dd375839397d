import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertEntry, insertReferenceData, insertRevision, insertRow } from '../support/rows'

let db: FreshDatabase
let source: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	source = await insertEntry(db.sql, 'source')
})
afterAll(() => db.drop())

describe('the small rules', () => {
	const language = (direction: string) => ({ code: `x${direction}`, name: 'X', position: 1, direction })

	it.each(['ltr', 'rtl'])('a language may run %s', async (direction) => {
		await expect(insertRow(db.sql, 'Language', language(direction))).resolves.toBeUndefined()
	})

	it.each(['', 'LTR', 'up'])('a language never runs %j', async (direction) => {
		await expect(insertRow(db.sql, 'Language', language(direction))).rejects.toThrow(/Language_direction_check/)
	})

	it.each(['IT', 'ita', 'i', '', '1t'])('a country never has the code %j', async (code) => {
		await expect(insertRow(db.sql, 'Country', { code, position: 1 })).rejects.toThrow(/Country_code_check/)
	})

	it.each([
		['version 0', 'Entry_version_check', () => insertEntry(db.sql, 'source', { version: 0 })],
		['number 0', 'Revision_number_check', () => insertRevision(db.sql, source, { number: 0 })],
		['a hash in capitals', 'Revision_hash_check', () => insertRevision(db.sql, source, { hash: 'F'.repeat(64) })],
		['a short hash', 'Revision_hash_check', () => insertRevision(db.sql, source, { hash: 'abc' })],
	])('refuse %s', async (_, check, insert) => {
		await expect(insert()).rejects.toThrow(new RegExp(check))
	})

	it('refuse a verification that ends before it begins', async () => {
		const id = '00000000-0000-4000-8000-000000000001'
		const revisionId = await insertRevision(db.sql, source)
		const act = { id, revisionId, clinic: 'A clinic', name: 'A. B.', verifiedAt: '2026-02-01' }
		await expect(insertRow(db.sql, 'Verification', { ...act, until: '2026-01-31' })).rejects.toThrow(/until_check/)
		await expect(insertRow(db.sql, 'Verification', { ...act, until: '2026-02-01' })).resolves.toBeUndefined()
	})

	it('refuse a translation whose blocks are no list, and one pinned to a revision of another entry', async () => {
		const other = await insertEntry(db.sql, 'source')
		const revisionId = await insertRevision(db.sql, other)
		const row = {
			id: '00000000-0000-4000-8000-000000000002',
			revisionId,
			languageCode: 'en',
			method: 'human',
			author: 'A',
		}
		const refused = (columns: object) =>
			insertRow(db.sql, 'Translation', { ...row, blocks: '[]', entryId: other, ...columns })
		await expect(refused({ blocks: '{}' })).rejects.toThrow(/Translation_blocks_check/)
		await expect(refused({ entryId: source })).rejects.toThrow(/Translation_entryId_revisionId_fkey/)
		await expect(refused({ languageCode: 'xx' })).rejects.toThrow(/Translation_languageCode_fkey/)
	})
})
