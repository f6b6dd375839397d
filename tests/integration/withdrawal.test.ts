import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertEntry, insertRevision, inTransaction, publish } from '../support/rows'

const UNPUBLISHED = ['draft', 'submitted', 'changes_requested', 'approved', 'withdrawn']

let db: FreshDatabase
let entry: string
let revision: string
beforeAll(async () => {
	db = await freshDatabase('empty')
})
beforeEach(async () => {
	entry = await insertEntry(db.sql, 'source')
	revision = await insertRevision(db.sql, entry)
	await publish(db.sql, entry, revision)
})
afterAll(() => db.drop())

const moveTo = (state: string) => db.sql('UPDATE "Revision" SET state = $2 WHERE id = $1', [revision, state])

const now = async () => {
	const rows = await db.sql<{ seen: string | null; state: string }>(
		`SELECT e."publishedRevisionId" AS seen, r.state FROM "Entry" e JOIN "Revision" r ON r.id = $2 WHERE e.id = $1`,
		[entry, revision],
	)
	return rows[0]
}

describe('a revision that readers see (invariant 1)', () => {
	it.each(UNPUBLISHED)('does not become %s under their eyes', async (state) => {
		await expect(moveTo(state)).rejects.toThrow(/publication-state/)
		expect(await now()).toEqual({ seen: revision, state: 'published' })
	})

	it.each(UNPUBLISHED)('may become %s once they no longer see it', async (state) => {
		await publish(db.sql, entry, null)
		await moveTo(state)
		expect(await now()).toEqual({ seen: null, state })
	})
})

describe('withdrawing in one transaction', () => {
	const takeAway = () => publish(db.sql, entry, null)
	const withdraw = () => moveTo('withdrawn')
	const count = () => db.sql('UPDATE "Entry" SET version = version + 1 WHERE id = $1', [entry])

	it.each([
		['the pointer first', [takeAway, withdraw]],
		['the state first', [withdraw, takeAway]],
		['the version before either', [count, withdraw, takeAway]],
	])('passes with %s', async (_, steps) => {
		await inTransaction(db.sql, async () => {
			for (const step of steps) await step()
		})
		expect(await now()).toEqual({ seen: null, state: 'withdrawn' })
	})

	it('passes as the next revision takes its place', async () => {
		const next = await inTransaction(db.sql, async () => {
			await withdraw()
			const id = await insertRevision(db.sql, entry, { number: 2 })
			await publish(db.sql, entry, id)
			return id
		})
		expect(await now()).toEqual({ seen: next, state: 'withdrawn' })
	})

	it('keeps the state when the pointer stays', async () => {
		const halfway = inTransaction(db.sql, async () => {
			await withdraw()
			await count()
		})
		await expect(halfway).rejects.toThrow(/publication-state/)
		expect(await now()).toEqual({ seen: revision, state: 'published' })
	})
})

describe('withdrawing while somebody else publishes', () => {
	let other: Client
	beforeAll(async () => {
		other = new Client({ connectionString: db.url })
		await other.connect()
	})
	afterAll(() => other.end())

	it('leaves readers with a published revision or none', async () => {
		await publish(db.sql, entry, null)
		await db.sql('BEGIN')
		await moveTo('withdrawn')
		await other.query('BEGIN')
		await other.query('UPDATE "Entry" SET "publishedRevisionId" = $2 WHERE id = $1', [entry, revision])
		const published = other.query('COMMIT').then(
			() => 'published',
			(error: Error) => error.message,
		)
		// Time for the other commit to meet the withdrawal that has not ended.
		await new Promise((resolve) => setTimeout(resolve, 200))
		await db.sql('COMMIT')
		expect(await published).toMatch(/publication-state/)
		expect(await now()).toEqual({ seen: null, state: 'withdrawn' })
	})
})
