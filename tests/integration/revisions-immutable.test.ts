import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import {
	insertEntry,
	insertProvision,
	insertReference,
	insertRevision,
	insertRow,
	inTransaction,
} from '../support/rows'

let db: FreshDatabase
let revision: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	revision = await insertRevision(db.sql, await insertEntry(db.sql, 'source'))
})
afterAll(() => db.drop())

const rowOf = async (table: string, id: string) =>
	(await db.sql(`SELECT * FROM "${table}" WHERE id::text = $1`, [id]))[0]

/** Another value for each column of a table; only the listed ones may ever change. */
const OTHER_VALUES: Record<string, string> = {
	id: 'gen_random_uuid()',
	entryId: `(SELECT id FROM "Entry" e WHERE e.id <> "Revision"."entryId" LIMIT 1)`,
	number: '7',
	content: `'{"answer":"yes","summary":"You may not."}'`,
	answer: 'NULL',
	hash: `repeat('f', 64)`,
	grade: `'cosmetic'`,
	note: `'another'`,
	author: `'somebody else'`,
	authorId: `'somebody'`,
	contributors: `ARRAY['somebody']`,
	clinicId: 'gen_random_uuid()',
	chain: `ARRAY['peer']::"ReviewStep"[]`,
	createdAt: `now() - interval '1 year'`,
}

/** What becomes of a revision, as against what it says. */
const MAY_CHANGE = ['state', 'urgent']

describe('a revision (invariant 2)', () => {
	it.each(Object.entries(OTHER_VALUES))('never changes its %s', async (column, value) => {
		await insertEntry(db.sql, 'source')
		const before = await rowOf('Revision', revision)
		const change = db.sql(`UPDATE "Revision" SET "${column}" = ${value} WHERE id = $1`, [revision])
		await expect(change).rejects.toThrow(/revision-immutable/)
		expect(await rowOf('Revision', revision)).toEqual(before)
	})

	it('has no column but its state and its urgency that these cases leave out', async () => {
		const rows = await db.sql<{ name: string }>(
			`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'Revision'`,
		)
		expect(rows.map((row) => row.name).sort()).toEqual([...Object.keys(OTHER_VALUES), ...MAY_CHANGE].sort())
	})

	it.each(['submitted', 'changes_requested', 'approved', 'published', 'withdrawn', 'draft'])(
		'may move on to the state %s',
		async (state) => {
			await db.sql('UPDATE "Revision" SET state = $2 WHERE id = $1', [revision, state])
			expect(await rowOf('Revision', revision)).toMatchObject({ state })
		},
	)

	it('may be marked as published urgently', async () => {
		await db.sql('UPDATE "Revision" SET urgent = true WHERE id = $1', [revision])
		expect(await rowOf('Revision', revision)).toMatchObject({ urgent: true })
	})

	it('changes nothing else along with its state', async () => {
		const change = db.sql(`UPDATE "Revision" SET state = 'withdrawn', note = 'another' WHERE id = $1`, [revision])
		await expect(change).rejects.toThrow(/revision-immutable/)
	})

	it('is never deleted, nor is its entry', async () => {
		await expect(db.sql('DELETE FROM "Revision" WHERE id = $1', [revision])).rejects.toThrow(/revision-immutable/)
		const withEntry = db.sql('DELETE FROM "Entry" WHERE id = (SELECT "entryId" FROM "Revision" WHERE id = $1)', [
			revision,
		])
		await expect(withEntry).rejects.toThrow(/foreign key|RESTRICT/i)
		expect(await rowOf('Revision', revision)).toBeDefined()
	})

	it('has a number of its own within its entry', async () => {
		const entry = await insertEntry(db.sql, 'source')
		await insertRevision(db.sql, entry, { number: 1 })
		await expect(insertRevision(db.sql, entry, { number: 1 })).rejects.toThrow(/Revision_entryId_number_key/)
	})
})

describe('rows that are only ever added', () => {
	const insertCitation = async (provision: string) => {
		const own = await insertEntry(db.sql, 'source')
		return inTransaction(db.sql, async () => insertReference(db.sql, await insertRevision(db.sql, own), provision))
	}

	it.each(['pinpoint', 'quote', 'targetId', 'position'])('a reference keeps its %s', async (column) => {
		const reference = await insertCitation(await insertProvision(db.sql))
		const before = await rowOf('Reference', reference)
		const values: Record<string, unknown> = { targetId: await insertProvision(db.sql), position: 3 }
		const change = db.sql(`UPDATE "Reference" SET "${column}" = $2 WHERE id = $1`, [
			reference,
			values[column] ?? 'another',
		])
		await expect(change).rejects.toThrow(/append-only: rows of Reference/)
		expect(await rowOf('Reference', reference)).toEqual(before)
	})

	it('a reference is never deleted, nor is what it points to', async () => {
		const provision = await insertProvision(db.sql)
		const reference = await insertCitation(provision)
		await expect(db.sql('DELETE FROM "Reference" WHERE id = $1', [reference])).rejects.toThrow(/append-only/)
		await expect(db.sql('DELETE FROM "Entry" WHERE id = $1', [provision])).rejects.toThrow(/Reference_targetId_fkey/)
	})

	it('an audit event is never changed or deleted', async () => {
		await insertRow(db.sql, 'AuditEvent', { actor: 'A tester', act: 'publish', detail: {} })
		const before = await db.sql('SELECT * FROM "AuditEvent"')
		await expect(db.sql(`UPDATE "AuditEvent" SET actor = 'nobody'`)).rejects.toThrow(/append-only: rows of AuditEvent/)
		await expect(db.sql('DELETE FROM "AuditEvent"')).rejects.toThrow(/append-only: rows of AuditEvent/)
		expect(await db.sql('SELECT * FROM "AuditEvent"')).toEqual(before)
	})

	it.each([
		['Revision', /revision-immutable/],
		['Reference', /append-only: rows of Reference/],
		['AuditEvent', /append-only: rows of AuditEvent/],
		['Entry', /revision-immutable|append-only/],
		['Country', /revision-immutable|append-only/],
	])('are not swept away by emptying the table %s', async (table, refusal) => {
		const counted = () =>
			db.sql(`SELECT (SELECT count(*) FROM "Revision") AS revisions, (SELECT count(*) FROM "Reference") AS refs,
				(SELECT count(*) FROM "AuditEvent") AS events`)
		const before = await counted()
		await expect(db.sql(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(refusal)
		expect(await counted()).toEqual(before)
	})
})
