import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { discardTranslation } from '@/lib/editorial/discard-translation'
import { saveTranslation } from '@/lib/editorial/save-translation'
import { takeBackTranslation } from '@/lib/editorial/take-back-translation'
import { insertTranslator } from '../support/actors'
import { type ClaimToTranslate, findClaimToTranslate } from '../support/claim-to-translate'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { answered, save, saveAndSubmit, submit, withSummary } from '../support/translator-desk'

const SLUG = 'it/irregular-situation/health/'
const NEW_WORDS = 'كلمات جديدة كتبها مترجم.'

let db: FreshDatabase
let noor: Actor
let sami: Actor
let claim: ClaimToTranslate
let next = 0
const slugNow = () => `${SLUG}${(next % 5) + 1}`
beforeAll(async () => {
	db = await freshDatabase('content')
	noor = await insertTranslator(db.sql, 'Noor', 'ar')
	sami = await insertTranslator(db.sql, 'Sami', 'ar', 'fr')
})
beforeEach(async () => {
	next += 1
	claim = await findClaimToTranslate(db, slugNow())
	await db.sql(`UPDATE "Translation" SET state = 'withdrawn' WHERE state = 'submitted'`)
	await db.sql('DELETE FROM "TranslationDraft"')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const stored = async () =>
	(await db.sql<{ version: number; blocks: DraftBlock[]; method: string }>('SELECT * FROM "TranslationDraft"'))[0]

describe('saving a translation', () => {
	it('is for translators of that language alone', async () => {
		expect(await save(noor, claim, { version: 0, blocks: claim.blocks, language: 'fr' })).toMatchObject({
			ok: false,
			code: 'wrong-language',
		})
		const researcher = { ...noor, grants: [{ role: 'researcher' as const, language: null }] }
		expect(await save(researcher, claim, { version: 0, blocks: claim.blocks })).toMatchObject({
			ok: false,
			code: 'not-allowed',
		})
		expect(await stored()).toBeUndefined()
	})

	it('never takes the language of the source', async () => {
		expect(await save(noor, claim, { version: 0, blocks: claim.blocks, language: 'en' })).toMatchObject({
			ok: false,
			code: 'invalid-input',
		})
	})

	it('tells what the checks find in it', async () => {
		const outcome = await save(noor, claim, { version: 0, blocks: withSummary(claim, 'لا تدفع 999 يورو.') })
		expect(outcome).toMatchObject({ ok: true, value: { version: 1 } })
		const found = outcome.ok ? outcome.value.findings : []
		expect(found.filter(({ block }) => block === 'summary').map(({ check }) => check)).toContain('numbers')
	})

	it('from one base wins once; the other gets both texts and nothing is lost', async () => {
		await save(noor, claim, { version: 0, blocks: claim.blocks })
		const [first, second] = await Promise.all([
			save(noor, claim, { version: 1, blocks: withSummary(claim, 'نص نور') }),
			save(sami, claim, { version: 1, blocks: withSummary(claim, 'نص سامي') }),
		])
		expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
		const lost = first.ok ? second : first
		const kept = (await stored())?.blocks
		expect(lost).toMatchObject({ code: 'conflict', detail: { theirs: { version: 2, blocks: kept } } })
	})

	it('cannot begin one that somebody began', async () => {
		await save(sami, claim, { version: 0, blocks: claim.blocks })
		expect(await save(noor, claim, { version: 0, blocks: withSummary(claim, NEW_WORDS) })).toMatchObject({
			code: 'conflict',
			detail: { theirs: { version: 1 } },
		})
	})

	it('says that a machine wrote it until a person changes a word', async () => {
		await db.sql(`UPDATE "TranslationDraft" SET method = 'human'`)
		await save(noor, claim, { version: 0, blocks: claim.blocks })
		const [public_] = await db.sql<{ method: string }>(
			`SELECT method FROM "Translation" WHERE "entryId" = $1 AND "languageCode" = 'ar' AND state = 'published'
			ORDER BY "createdAt" DESC LIMIT 1`,
			[claim.entry],
		)
		expect((await stored())?.method).toBe(public_?.method)
		await save(noor, claim, { version: 1, blocks: withSummary(claim, 'كلمة أخرى') })
		expect((await stored())?.method).toBe('human')
		await save(noor, claim, { version: 2, blocks: claim.blocks })
		expect((await stored())?.method).toBe('human')
	})
})

describe('submitting a translation', () => {
	it('is refused while a block is empty, and names it', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, ' ') })
		expect(await submit(noor, claim, 1)).toMatchObject({
			code: 'content-invalid',
			detail: { fields: [{ field: 'summary' }] },
		})
	})

	it('is refused while a check is open, and passes once it is answered with a reason', async () => {
		const blocks = withSummary(claim, 'لا تدفع 999 يورو.')
		const place = { entry: claim.entry, language: 'ar', blocks }
		const settlements = await answered(blocks)
		const short = settlements.map((given) => (given.block === 'summary' ? { ...given, reason: 'short' } : given))
		await saveTranslation.act(noor, { ...place, version: 0, settlements: short })
		expect(await submit(noor, claim, 1)).toMatchObject({
			code: 'checks-unsettled',
			detail: { findings: expect.arrayContaining([expect.objectContaining({ block: 'summary', check: 'numbers' })]) },
		})
		await saveTranslation.act(noor, { ...place, version: 1, settlements })
		expect(await submit(noor, claim, 2)).toMatchObject({ ok: true })
	})

	it('is refused where it calls a person illegal', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, 'المهاجر غير الشرعي') })
		expect(await submit(noor, claim, 1)).toMatchObject({ code: 'forbidden-terms' })
	})

	it('is refused at a version that has moved on', async () => {
		await save(noor, claim, { version: 0, blocks: claim.blocks })
		await save(sami, claim, { version: 1, blocks: withSummary(claim, NEW_WORDS) })
		expect(await submit(noor, claim, 1)).toMatchObject({ code: 'conflict', detail: { theirs: { version: 2 } } })
	})

	it('locks its text until it is taken back by who wrote it', async () => {
		const { translation } = await saveAndSubmit(noor, claim, withSummary(claim, NEW_WORDS))
		expect(await save(noor, claim, { version: 2, blocks: claim.blocks })).toMatchObject({ code: 'locked' })
		expect(await takeBackTranslation.act(sami, { translation })).toMatchObject({ code: 'not-allowed' })
		expect(await takeBackTranslation.act(noor, { translation })).toMatchObject({ ok: true })
		expect(await save(noor, claim, { version: 3, blocks: withSummary(claim, 'من جديد') })).toMatchObject({ ok: true })
	})

	it('is refused, with the changed blocks named, when other words were published meanwhile', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, NEW_WORDS) })
		await insertNextRevision(db, slugNow(), { change: { summary: `Other words, ${next}.` }, grade: 'clarifying' })
		expect(await submit(noor, claim, 1)).toMatchObject({
			code: 'base-moved',
			detail: { fields: [{ field: 'summary' }] },
		})
	})
})

describe('discarding a translation', () => {
	it('needs the version that was read, and keeps its words in the audit log', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, NEW_WORDS) })
		const place = { entry: claim.entry, language: 'ar' }
		expect(await discardTranslation.act(sami, { ...place, version: 0 })).toMatchObject({ code: 'conflict' })
		expect(await discardTranslation.act(sami, { ...place, version: 1 })).toMatchObject({ ok: true })
		const [event] = await db.sql<{ detail: { blocks: DraftBlock[] } }>(
			`SELECT detail FROM "AuditEvent" WHERE act = 'discard-translation' ORDER BY id DESC LIMIT 1`,
		)
		expect(event?.detail.blocks).toEqual(withSummary(claim, NEW_WORDS))
	})
	it('leaves no version behind that a late save could fit: that is a conflict, not a match', async () => {
		const place = { entry: claim.entry, language: 'ar' }
		await save(noor, claim, { version: 0, blocks: claim.blocks })
		await discardTranslation.act(noor, { ...place, version: 1 })
		const begun = await save(sami, claim, { version: 0, blocks: withSummary(claim, NEW_WORDS) })
		expect(begun).toMatchObject({ ok: true, value: { version: 2 } })
		expect(await save(noor, claim, { version: 1, blocks: claim.blocks })).toMatchObject({ ok: false, code: 'conflict' })
		expect(JSON.stringify(await stored())).toContain(NEW_WORDS)
	})
})
