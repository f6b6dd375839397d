import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import {
	CLAIM_FACETS,
	insertCitingRevision,
	insertEntry,
	insertProvision,
	insertReference,
	insertReferenceData,
	insertRevision,
	inTransaction,
	publish,
} from '../support/rows'

const STATES = ['draft', 'submitted', 'changes_requested', 'approved', 'published', 'withdrawn']

let db: FreshDatabase
let provision: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	provision = await insertProvision(db.sql)
})
afterAll(() => db.drop())

const insertClaim = () => insertEntry(db.sql, 'claim', CLAIM_FACETS)

const citationsOf = async (revision: string) =>
	(await db.sql<{ targetId: string }>('SELECT "targetId" FROM "Reference" WHERE "revisionId" = $1', [revision])).map(
		(row) => row.targetId,
	)

const addReference = (revision: string) =>
	db.sql(
		`INSERT INTO "Reference" (id, "revisionId", "targetId", role, position)
		VALUES (gen_random_uuid(), $1, $2, 'legal_basis', 1)`,
		[revision, provision],
	)

describe('a reference', () => {
	it.each(['source', 'claim', 'term'] as const)('never rests on a %s', async (kind) => {
		const target = await insertEntry(db.sql, kind, kind === 'claim' ? CLAIM_FACETS : {})
		const insert = insertCitingRevision(db.sql, await insertClaim(), target)
		await expect(insert).rejects.toThrow(/reference-target/)
	})

	it('never rests on something that does not exist', async () => {
		const nowhere = '00000000-0000-4000-8000-000000000000'
		const insert = insertCitingRevision(db.sql, await insertClaim(), nowhere)
		await expect(insert).rejects.toThrow(/reference-target/)
	})

	it.each(STATES)('is written together with its revision, in the state %s', async (state) => {
		const revision = await insertCitingRevision(db.sql, await insertClaim(), provision, { state })
		expect(await citationsOf(revision)).toEqual([provision])
	})

	it('finds its revision among several that one transaction writes', async () => {
		const [one, two] = [await insertClaim(), await insertClaim()]
		const revisions = await inTransaction(db.sql, async () => {
			const written = [await insertRevision(db.sql, one), await insertRevision(db.sql, two)]
			for (const revision of written) await insertReference(db.sql, revision, provision)
			return written
		})
		for (const revision of revisions) expect(await citationsOf(revision)).toEqual([provision])
	})

	it('may follow its revision after a savepoint of the same transaction', async () => {
		const claim = await insertClaim()
		const revision = await inTransaction(db.sql, async () => {
			await db.sql('SAVEPOINT written')
			const id = await insertRevision(db.sql, claim)
			await db.sql('RELEASE SAVEPOINT written')
			await insertReference(db.sql, id, provision)
			return id
		})
		expect(await citationsOf(revision)).toEqual([provision])
	})
})

describe('what was hashed never grows (invariant 3)', () => {
	it.each(STATES)('by a reference for an earlier revision in the state %s', async (state) => {
		const revision = await insertCitingRevision(db.sql, await insertClaim(), provision, { state })
		await expect(addReference(revision)).rejects.toThrow(/reference-late/)
		expect(await citationsOf(revision)).toEqual([provision])
	})

	it('while readers see it, nor once they see the next revision or none', async () => {
		const claim = await insertClaim()
		const first = await insertCitingRevision(db.sql, claim, provision)
		const second = await insertCitingRevision(db.sql, claim, provision, { number: 2 })
		for (const seen of [first, second, null]) {
			await publish(db.sql, claim, seen)
			await expect(addReference(first)).rejects.toThrow(/reference-late/)
		}
	})

	it('by way of a state it takes for the moment', async () => {
		const claim = await insertClaim()
		const revision = await insertCitingRevision(db.sql, claim, provision)
		await publish(db.sql, claim, revision)
		const around = inTransaction(db.sql, async () => {
			await db.sql(`UPDATE "Revision" SET state = 'draft' WHERE id = $1`, [revision])
			await addReference(revision)
			await db.sql(`UPDATE "Revision" SET state = 'published' WHERE id = $1`, [revision])
		})
		await expect(around).rejects.toThrow(/reference-late/)
	})

	it('by way of a savepoint that took its revision back', async () => {
		const claim = await insertClaim()
		const around = inTransaction(db.sql, async () => {
			await db.sql('SAVEPOINT before')
			const id = await insertRevision(db.sql, claim)
			await db.sql('ROLLBACK TO SAVEPOINT before')
			await addReference(id)
		})
		await expect(around).rejects.toThrow(/reference-late/)
	})

	it('by way of another revision that its transaction writes', async () => {
		const claim = await insertClaim()
		const first = await insertCitingRevision(db.sql, claim, provision)
		const around = inTransaction(db.sql, async () => {
			await insertRevision(db.sql, claim, { number: 2 })
			await addReference(first)
		})
		await expect(around).rejects.toThrow(/reference-late/)
	})
})
