import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import {
	CLAIM_FACETS,
	insertEntry,
	insertProvision,
	insertReferenceData,
	insertRevision,
	insertRow,
	publish,
} from '../support/rows'
import { insertLawChange, insertMember, insertReview, insertTranslation } from '../support/work-rows'

let db: FreshDatabase
let member: string
let entry: string
let revision: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	await insertReferenceData(db.sql)
	member = await insertMember(db.sql)
})
beforeEach(async () => {
	entry = await insertEntry(db.sql, 'source')
	revision = await insertRevision(db.sql, entry)
})
afterAll(() => db.drop())

const set = (table: string, id: string, change: string) => db.sql(`UPDATE "${table}" SET ${change} WHERE id = $1`, [id])

describe('the revisions of an entry', () => {
	const open = ['submitted', 'approved']
	const pairs = open.flatMap((first) => open.map((second) => [first, second]))
	it.each(pairs)('are not under way twice: %s and %s', async (first, second) => {
		await insertRevision(db.sql, entry, { number: 2, state: first })
		const another = insertRevision(db.sql, entry, { number: 3, state: second })
		await expect(another).rejects.toThrow(/Revision_one_open/)
	})

	it.each(['draft', 'changes_requested', 'published', 'withdrawn'])('wait beside one that is %s', async (state) => {
		await insertRevision(db.sql, entry, { number: 2, state })
		await expect(insertRevision(db.sql, entry, { number: 3, state: 'submitted' })).resolves.toBeDefined()
	})
})

describe('a translation (invariant 2)', () => {
	const insert = (columns: object = {}) =>
		insertTranslation(db.sql, { entryId: entry, revisionId: revision, languageCode: 'en' }, { ...columns })

	it.each(['published', 'submitted'])('is %s once for a revision and a language', async (state) => {
		const first = await insert({ state })
		await expect(insert({ state })).rejects.toThrow(/Translation_one_(published|open)/)
		await set('Translation', first, `state = 'withdrawn'`)
		await expect(insert({ state })).resolves.toBeDefined()
	})

	it.each([
		['blocks', `'[{"key":"title","source":"A","text":"B"}]'`],
		['method', `'machine'`],
		['author', `'somebody else'`],
		['contributors', `ARRAY['somebody']`],
		['settlements', `'[{}]'`],
		['createdAt', `now() - interval '1 year'`],
	])('never changes its %s', async (column, value) => {
		const id = await insert()
		await expect(set('Translation', id, `"${column}" = ${value}`)).rejects.toThrow(/translation-immutable/)
	})

	it('may change what became of it, and who reviewed it', async () => {
		const id = await insert()
		await set('Translation', id, `state = 'published', "reviewedBy" = 'A. B.'`)
		const [row] = await db.sql('SELECT state, "reviewedBy" FROM "Translation" WHERE id = $1', [id])
		expect(row).toEqual({ state: 'published', reviewedBy: 'A. B.' })
	})

	it('is never deleted', async () => {
		const id = await insert({ state: 'withdrawn' })
		await expect(db.sql('DELETE FROM "Translation" WHERE id = $1', [id])).rejects.toThrow(/translation-immutable/)
	})
})

describe('what was once said', () => {
	it('is never changed or deleted: a review', async () => {
		const id = await insertReview(db.sql, revision, member)
		await expect(set('Review', id, `verdict = 'dissent'`)).rejects.toThrow(/append-only: rows of Review/)
		await expect(db.sql('DELETE FROM "Review" WHERE id = $1', [id])).rejects.toThrow(/append-only/)
	})

	it('is never changed or deleted: a change of the law', async () => {
		const id = await insertLawChange(db.sql, { provisionId: await insertProvision(db.sql), entryIds: [] })
		await expect(set('LawChange', id, `note = 'another'`)).rejects.toThrow(/append-only: rows of LawChange/)
		await expect(db.sql('DELETE FROM "LawChange" WHERE id = $1', [id])).rejects.toThrow(/append-only/)
	})

	it('makes one task of one change of the law for one entry', async () => {
		const claim = await insertEntry(db.sql, 'claim', CLAIM_FACETS)
		const provisionId = await insertProvision(db.sql)
		const twice = insertLawChange(db.sql, { provisionId, entryIds: [claim, claim] })
		await expect(twice).rejects.toThrow(/Task_lawChangeId_entryId_key/)
	})
})

describe('the reason of a withdrawal', () => {
	const withdrawn = `"withdrawnReason" = 'The law ended', "withdrawnAt" = now()`

	it('never stands beside something published', async () => {
		await publish(db.sql, entry, revision)
		await expect(set('Entry', entry, withdrawn)).rejects.toThrow(/Entry_withdrawn_check/)
		await set('Entry', entry, `"publishedRevisionId" = NULL, ${withdrawn}`)
		await expect(publish(db.sql, entry, revision)).rejects.toThrow(/Entry_withdrawn_check/)
	})

	it.each([`"withdrawnReason" = 'The law ended'`, '"withdrawnAt" = now()'])('never stands alone: %s', async (half) => {
		await expect(set('Entry', entry, half)).rejects.toThrow(/Entry_withdrawn_check/)
	})
})

describe('a grant', () => {
	const grant = (role: string, languageCode: string | null, memberId = member) =>
		insertRow(db.sql, 'Grant', { id: randomUUID(), memberId, role, languageCode })

	it.each(['researcher', 'reviewer', 'publisher', 'administrator'])('of a %s has no language', async (role) => {
		await expect(grant(role, 'en')).rejects.toThrow(/Grant_language_check/)
		await expect(grant(role, null)).resolves.toBeUndefined()
	})

	it('of a translator has one', async () => {
		await expect(grant('translator', null)).rejects.toThrow(/Grant_language_check/)
		await expect(grant('translator', 'en')).resolves.toBeUndefined()
	})

	it.each([
		['researcher', null],
		['translator', 'en'],
	])('of a %s is given once', async (role, language) => {
		const somebody = await insertMember(db.sql)
		await grant(role, language, somebody)
		await expect(grant(role, language, somebody)).rejects.toThrow(/Grant_(role_once|memberId_role_languageCode_key)/)
	})
})

describe('a member', () => {
	it.each(['en', 'it'])('may be spoken to in %s', async (interfaceLanguage) => {
		await expect(insertMember(db.sql, { interfaceLanguage })).resolves.toBeDefined()
	})

	it('is not spoken to in a language that the area does not speak', async () => {
		await expect(insertMember(db.sql, { interfaceLanguage: 'fr' })).rejects.toThrow(/Member_language_check/)
	})
})
