import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertEntry, insertReferenceData, insertRevision, inTransaction, publish } from '../support/rows'
import { insertMember, insertReview, insertTranslation } from '../support/work-rows'

let db: FreshDatabase
let author: string
let coAuthor: string
let reviewer: string
let entry: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	author = await insertMember(db.sql)
	coAuthor = await insertMember(db.sql)
	reviewer = await insertMember(db.sql)
})
beforeEach(async () => {
	entry = await insertEntry(db.sql, 'source')
})
afterAll(() => db.drop())

const writtenBy = (columns: object = {}) =>
	insertRevision(db.sql, entry, {
		state: 'approved',
		authorId: author,
		contributors: [author, coAuthor],
		chain: '{supervisor,peer}',
		...columns,
	})

const approve = (revision: string, columns: object = {}) => insertReview(db.sql, revision, reviewer, { ...columns })

const makePublic = (revision: string, columns = '') =>
	inTransaction(db.sql, async () => {
		await db.sql(`UPDATE "Revision" SET state = 'published' ${columns} WHERE id = $1`, [revision])
		await publish(db.sql, entry, revision)
	})

const seen = async () =>
	(await db.sql('SELECT "publishedRevisionId" AS seen FROM "Entry" WHERE id = $1', [entry]))[0]?.seen

describe('an approval (invariant 3)', () => {
	it('is never given by who wrote the text, alone or with others', async () => {
		const revision = await writtenBy()
		for (const member of [author, coAuthor]) {
			await expect(insertReview(db.sql, revision, member)).rejects.toThrow(/review-own/)
		}
		await expect(insertReview(db.sql, revision, reviewer)).resolves.toBeDefined()
	})

	it.each(['request_changes', 'dissent'])('is not what a %s is: authors may give one', async (verdict) => {
		await expect(insertReview(db.sql, await writtenBy(), author, { verdict })).resolves.toBeDefined()
	})

	it('is of the text that was read, and of no other', async () => {
		const revision = await writtenBy()
		await expect(approve(revision, { hash: 'f'.repeat(64) })).rejects.toThrow(/review-hash/)
	})

	it('of a translation is never given by who translated', async () => {
		const pinned = { entryId: entry, revisionId: await writtenBy(), languageCode: 'en' }
		const translation = await insertTranslation(db.sql, pinned, { contributors: [author] })
		const speaks = { revisionId: null, translationId: translation, step: 'speaker', hash: 'x' }
		const revision = pinned.revisionId
		await expect(insertReview(db.sql, revision, author, speaks)).rejects.toThrow(/review-own/)
		await expect(insertReview(db.sql, revision, reviewer, speaks)).resolves.toBeDefined()
	})

	it('is of a revision or of a translation', async () => {
		const revision = await writtenBy()
		await expect(approve(revision, { revisionId: null })).rejects.toThrow(/Review_subject_check/)
		const translationId = await insertTranslation(db.sql, {
			entryId: entry,
			revisionId: revision,
			languageCode: 'en',
		})
		await expect(approve(revision, { translationId })).rejects.toThrow(/Review_subject_check/)
	})
})

describe("publishing a member's revision", () => {
	it.each([
		['no review at all', []],
		['the first step alone', [{ step: 'supervisor' }]],
		['the last step alone', [{ step: 'peer' }]],
		['a step refused', [{ step: 'supervisor' }, { step: 'peer', verdict: 'request_changes' }]],
		['a step of dissent', [{ step: 'supervisor', verdict: 'dissent' }, { step: 'peer' }]],
		['the approval of an urgent one in place of a step', [{ step: 'supervisor' }, { step: 'afterwards' }]],
	])('is refused with %s', async (_, reviews) => {
		const revision = await writtenBy()
		for (const review of reviews) await approve(revision, review)
		await expect(makePublic(revision)).rejects.toThrow(/publication-unapproved/)
		expect(await seen()).toBeNull()
	})

	it('is refused where no check was asked for', async () => {
		await expect(makePublic(await writtenBy({ chain: '{}' }))).rejects.toThrow(/publication-unapproved/)
	})

	it('is refused on the approvals of an earlier revision', async () => {
		const first = await writtenBy()
		for (const step of ['supervisor', 'peer']) await approve(first, { step })
		await db.sql(`UPDATE "Revision" SET state = 'withdrawn' WHERE id = $1`, [first])
		await expect(makePublic(await writtenBy({ number: 2 }))).rejects.toThrow(/publication-unapproved/)
	})

	it('passes after every step of its chain', async () => {
		const revision = await writtenBy()
		for (const step of ['supervisor', 'peer']) await approve(revision, { step })
		await makePublic(revision)
		expect(await seen()).toBe(revision)
	})

	it('passes before them when it is urgent, which stays written', async () => {
		const revision = await writtenBy()
		await makePublic(revision, ', urgent = true')
		expect(await seen()).toBe(revision)
	})

	it('is not undone by taking its urgency back', async () => {
		const revision = await writtenBy()
		await makePublic(revision, ', urgent = true')
		const calm = db.sql('UPDATE "Revision" SET urgent = false WHERE id = $1', [revision])
		await expect(calm).rejects.toThrow(/publication-unapproved/)
	})

	it('asks nothing of the import, which has no author among the members', async () => {
		const revision = await writtenBy({ authorId: null, contributors: '{}', chain: '{}' })
		await makePublic(revision)
		expect(await seen()).toBe(revision)
	})
})
