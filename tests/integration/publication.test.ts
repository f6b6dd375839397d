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
	publish,
} from '../support/rows'

let db: FreshDatabase
let provision: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	provision = await insertProvision(db.sql)
})
afterAll(() => db.drop())

const insertClaim = () => insertEntry(db.sql, 'claim', CLAIM_FACETS)

const publishedOf = async (entry: string) =>
	(await db.sql<{ id: string | null }>('SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1', [entry]))[0]?.id

describe('publishing', () => {
	it('takes a claim that cites a provision and has an answer', async () => {
		const claim = await insertClaim()
		const revision = await insertCitingRevision(db.sql, claim, provision)
		await publish(db.sql, claim, revision)
		expect(await publishedOf(claim)).toBe(revision)
	})

	it.each(['draft', 'submitted', 'changes_requested', 'approved', 'withdrawn'])(
		'refuses a revision whose state is %s (invariant 1)',
		async (state) => {
			const entry = await insertEntry(db.sql, 'source')
			const revision = await insertRevision(db.sql, entry, { state })
			await expect(publish(db.sql, entry, revision)).rejects.toThrow(/publication-state/)
			expect(await publishedOf(entry)).toBeNull()
		},
	)

	it("refuses another entry's revision", async () => {
		const entry = await insertEntry(db.sql, 'source')
		const other = await insertRevision(db.sql, await insertEntry(db.sql, 'source'))
		await expect(publish(db.sql, entry, other)).rejects.toThrow(/Entry_id_publishedRevisionId_fkey/)
	})

	it('refuses a claim that cites nothing (invariant 5)', async () => {
		const claim = await insertClaim()
		const revision = await insertRevision(db.sql, claim)
		await expect(publish(db.sql, claim, revision)).rejects.toThrow(/claim-uncited/)
		expect(await publishedOf(claim)).toBeNull()
	})

	it('does not count what an earlier revision of the claim cites', async () => {
		const claim = await insertClaim()
		await insertCitingRevision(db.sql, claim, provision)
		const second = await insertRevision(db.sql, claim, { number: 2 })
		await expect(publish(db.sql, claim, second)).rejects.toThrow(/claim-uncited/)
	})

	it('refuses a claim without an answer', async () => {
		const claim = await insertClaim()
		const revision = await insertCitingRevision(db.sql, claim, provision, { answer: null })
		await expect(publish(db.sql, claim, revision)).rejects.toThrow(/claim-unanswered/)
	})

	it('asks neither citation nor answer of a source', async () => {
		const source = await insertEntry(db.sql, 'source')
		const revision = await insertRevision(db.sql, source, { answer: null })
		await publish(db.sql, source, revision)
		expect(await publishedOf(source)).toBe(revision)
	})

	it('is judged when the transaction ends, whatever the order of its parts', async () => {
		const claim = await insertClaim()
		await db.sql('BEGIN')
		const revision = await insertRevision(db.sql, claim)
		await publish(db.sql, claim, revision)
		await insertReference(db.sql, revision, provision)
		await db.sql('COMMIT')
		expect(await publishedOf(claim)).toBe(revision)
	})

	it('keeps nothing of a transaction that publishes an uncited claim', async () => {
		const claim = await insertClaim()
		await db.sql('BEGIN')
		const revision = await insertRevision(db.sql, claim)
		await publish(db.sql, claim, revision)
		await expect(db.sql('COMMIT')).rejects.toThrow(/claim-uncited/)
		expect(await db.sql('SELECT id FROM "Revision" WHERE id = $1', [revision])).toEqual([])
	})

	it('is undone by taking the pointer away, and the revision stays', async () => {
		const source = await insertEntry(db.sql, 'source')
		const revision = await insertRevision(db.sql, source)
		await publish(db.sql, source, revision)
		await publish(db.sql, source, null)
		expect(await publishedOf(source)).toBeNull()
		expect(await db.sql('SELECT id FROM "Revision" WHERE id = $1', [revision])).toHaveLength(1)
	})
})

describe('an answer', () => {
	const ANSWERS = ['yes', 'conditional', 'limited', 'no', 'unknown']
	const PAIRS = ANSWERS.flatMap((column) => ANSWERS.map((content) => ({ column, content })))

	it.each(PAIRS)('in its column ($column) says what the content says ($content)', async ({ column, content }) => {
		const insert = insertRevision(db.sql, await insertClaim(), { answer: column, content: { answer: content } })
		if (column === content) await expect(insert).resolves.toBeDefined()
		else await expect(insert).rejects.toThrow(/Revision_answer_check/)
	})

	it.each([{}, { answer: null }, { summary: 'You may see a doctor.' }])(
		'in its column is refused where the content has none: %j',
		async (content) => {
			const insert = insertRevision(db.sql, await insertClaim(), { answer: 'yes', content })
			await expect(insert).rejects.toThrow(/Revision_answer_check/)
		},
	)
})
