import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { approveTranslation } from '@/lib/editorial/approve-translation'
import { discardTranslation } from '@/lib/editorial/discard-translation'
import { judgeTranslation } from '@/lib/editorial/judge-translation'
import { requestTranslationChanges } from '@/lib/editorial/request-translation-changes'
import { saveTranslation } from '@/lib/editorial/save-translation'
import { submitTranslation } from '@/lib/editorial/submit-translation'
import { takeBackTranslation } from '@/lib/editorial/take-back-translation'
import { loadTopic } from '@/lib/guidance/guide'
import { insertTranslator } from '../support/actors'
import { type ClaimToTranslate, findClaimToTranslate } from '../support/claim-to-translate'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'

const SLUG = 'it/irregular-situation/health/'
const NEW_WORDS = 'كلمات جديدة كتبها مترجم.'
const REASON = 'Checked against the source: this is how it is said.'

let db: FreshDatabase
let noor: Actor
let sami: Actor
let claim: ClaimToTranslate
beforeAll(async () => {
	db = await freshDatabase('content')
	noor = await insertTranslator(db.sql, 'Noor', 'ar')
	sami = await insertTranslator(db.sql, 'Sami', 'ar', 'fr')
})
let next = 0
beforeEach(async () => {
	next += 1
	claim = await findClaimToTranslate(db, `${SLUG}${(next % 5) + 1}`)
	await db.sql(`UPDATE "Translation" SET state = 'withdrawn' WHERE state = 'submitted'`)
	await db.sql('DELETE FROM "TranslationDraft"')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const withNewSummary = (words = NEW_WORDS): DraftBlock[] =>
	claim.blocks.map((block) => (block.key === 'summary' ? { ...block, text: words } : block))

/** Every finding answered, so that what a test asks about is not the checks. */
async function answered(blocks: DraftBlock[]) {
	const findings = await judgeTranslation(blocks, 'ar')
	return findings.map(({ block, check, hash }) => ({ block, check, hash, reason: REASON }))
}

const save = async (actor: Actor, version: number, blocks: DraftBlock[], language = 'ar') =>
	saveTranslation.act(actor, { entry: claim.entry, language, version, blocks, settlements: await answered(blocks) })

const submit = (actor: Actor, version: number, more: object = {}) =>
	submitTranslation.act(actor, { entry: claim.entry, language: 'ar', version, revision: claim.revision, ...more })

async function submitted(blocks = withNewSummary()): Promise<{ translation: string; hash: string }> {
	await save(noor, 0, blocks)
	const outcome = await submit(noor, 1)
	if (!outcome.ok) throw new Error(JSON.stringify(outcome))
	return outcome.value
}

const stored = async () =>
	(await db.sql<{ version: number; blocks: DraftBlock[]; method: string }>('SELECT * FROM "TranslationDraft"'))[0]

async function publicSummary(slug: string, language = 'ar') {
	const topic = await loadTopic('it', 'irregular-situation', 'health', language)
	return topic?.claims.find((found) => found.slug === slug)
}

const slugNow = () => `${SLUG}${(next % 5) + 1}`

describe('saving a translation', () => {
	it('is for translators of that language alone', async () => {
		expect(await save(noor, 0, claim.blocks, 'fr')).toMatchObject({ ok: false, code: 'wrong-language' })
		const researcher = { ...noor, grants: [{ role: 'researcher' as const, language: null }] }
		expect(await save(researcher, 0, claim.blocks)).toMatchObject({ ok: false, code: 'not-allowed' })
		expect(await stored()).toBeUndefined()
	})

	it('never takes the language of the source', async () => {
		expect(await save(noor, 0, claim.blocks, 'en')).toMatchObject({ ok: false, code: 'invalid-input' })
	})

	it('tells what the checks find in it', async () => {
		const outcome = await save(noor, 0, withNewSummary('لا تدفع 999 يورو.'))
		expect(outcome).toMatchObject({ ok: true, value: { version: 1 } })
		const found = outcome.ok ? outcome.value.findings : []
		expect(found.filter(({ block }) => block === 'summary').map(({ check }) => check)).toContain('numbers')
	})

	it('from one base wins once; the other gets both texts and nothing is lost', async () => {
		await save(noor, 0, claim.blocks)
		const [first, second] = await Promise.all([
			save(noor, 1, withNewSummary('نص نور')),
			save(sami, 1, withNewSummary('نص سامي')),
		])
		expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
		const lost = first.ok ? second : first
		const kept = (await stored())?.blocks
		expect(lost).toMatchObject({ code: 'conflict', detail: { theirs: { version: 2, blocks: kept } } })
	})

	it('cannot begin one that somebody began', async () => {
		await save(sami, 0, claim.blocks)
		expect(await save(noor, 0, withNewSummary())).toMatchObject({
			code: 'conflict',
			detail: { theirs: { version: 1 } },
		})
	})

	it('says that a machine wrote it until a person changes a word', async () => {
		await db.sql(`UPDATE "TranslationDraft" SET method = 'human'`)
		await save(noor, 0, claim.blocks)
		const [public_] = await db.sql<{ method: string }>(
			`SELECT method FROM "Translation" WHERE "entryId" = $1 AND "languageCode" = 'ar' AND state = 'published'
			ORDER BY "createdAt" DESC LIMIT 1`,
			[claim.entry],
		)
		expect((await stored())?.method).toBe(public_?.method)
		await save(noor, 1, withNewSummary('كلمة أخرى'))
		expect((await stored())?.method).toBe('human')
		await save(noor, 2, claim.blocks)
		expect((await stored())?.method).toBe('human')
	})
})

describe('submitting a translation', () => {
	it('is refused while a block is empty, and names it', async () => {
		await save(noor, 0, withNewSummary(' '))
		expect(await submit(noor, 1)).toMatchObject({ code: 'content-invalid', detail: { fields: [{ field: 'summary' }] } })
	})

	it('is refused while a check is open, and passes once it is answered with a reason', async () => {
		const blocks = withNewSummary('لا تدفع 999 يورو.')
		const place = { entry: claim.entry, language: 'ar', blocks }
		const settlements = await answered(blocks)
		const short = settlements.map((given) => (given.block === 'summary' ? { ...given, reason: 'short' } : given))
		await saveTranslation.act(noor, { ...place, version: 0, settlements: short })
		expect(await submit(noor, 1)).toMatchObject({
			code: 'checks-unsettled',
			detail: { findings: expect.arrayContaining([expect.objectContaining({ block: 'summary', check: 'numbers' })]) },
		})
		await saveTranslation.act(noor, { ...place, version: 1, settlements })
		expect(await submit(noor, 2)).toMatchObject({ ok: true })
	})

	it('is refused where it calls a person illegal', async () => {
		await save(noor, 0, withNewSummary('المهاجر غير الشرعي'))
		expect(await submit(noor, 1)).toMatchObject({ code: 'forbidden-terms' })
	})

	it('is refused at a version that has moved on', async () => {
		await save(noor, 0, claim.blocks)
		await save(sami, 1, withNewSummary())
		expect(await submit(noor, 1)).toMatchObject({ code: 'conflict', detail: { theirs: { version: 2 } } })
	})

	it('locks its text until it is taken back by who wrote it', async () => {
		const { translation } = await submitted()
		expect(await save(noor, 2, claim.blocks)).toMatchObject({ code: 'locked' })
		expect(await takeBackTranslation.act(sami, { translation })).toMatchObject({ code: 'not-allowed' })
		expect(await takeBackTranslation.act(noor, { translation })).toMatchObject({ ok: true })
		expect(await save(noor, 3, withNewSummary('من جديد'))).toMatchObject({ ok: true })
	})

	it('is refused, with the changed blocks named, when other words were published meanwhile', async () => {
		await save(noor, 0, withNewSummary())
		await insertNextRevision(db, slugNow(), { change: { summary: `Other words, ${next}.` }, grade: 'clarifying' })
		expect(await submit(noor, 1)).toMatchObject({ code: 'base-moved', detail: { fields: [{ field: 'summary' }] } })
	})
})

describe('approving a translation', () => {
	it('is never done by who wrote in it, nor by who does not speak it', async () => {
		const sent = await submitted()
		expect(await approveTranslation.act(noor, sent)).toMatchObject({ code: 'own-work' })
		const anna = await insertTranslator(db.sql, 'Anna', 'fr')
		expect(await approveTranslation.act(anna, sent)).toMatchObject({ code: 'wrong-language' })
		expect((await publicSummary(slugNow()))?.summary.text).not.toBe(NEW_WORDS)
	})

	it('is of the words that were read', async () => {
		const { translation } = await submitted()
		const outcome = await approveTranslation.act(sami, { translation, hash: 'f'.repeat(64) })
		expect(outcome).toMatchObject({ code: 'changed-since-read' })
	})

	it('shows the new words to readers, with the speaker’s name in the records', async () => {
		const words = `${NEW_WORDS} ${'أ'.repeat(next)}`
		const sent = await submitted(withNewSummary(words))
		expect((await publicSummary(slugNow()))?.summary.text).not.toBe(words)
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		expect(await publicSummary(slugNow())).toMatchObject({
			summary: { text: words, language: 'ar', state: 'fresh' },
			unreviewed: false,
		})
		expect(await stored()).toBeUndefined()
		const published = await db.sql(
			`SELECT "reviewedBy" FROM "Translation" WHERE "revisionId" = $1 AND "languageCode" = 'ar' AND state = 'published'`,
			[claim.revision],
		)
		expect(published).toEqual([{ reviewedBy: 'Sami' }])
		const acts = await db.sql(`SELECT act FROM "AuditEvent" WHERE "entryId" = $1 AND actor <> 'content import'`, [
			claim.entry,
		])
		expect(acts.slice(-3).map(({ act }) => act)).toEqual([
			'save-translation',
			'submit-translation',
			'approve-translation',
		])
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ code: 'wrong-state' })
	})

	it('after a legal change meanwhile leaves readers the source of what changed, with a notice', async () => {
		const sent = await submitted(withNewSummary(`${NEW_WORDS}!`))
		await insertNextRevision(db, slugNow(), { change: { summary: `The law changed, ${next}.` }, grade: 'legal' })
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		const now = await publicSummary(slugNow())
		expect(now?.summary).toEqual({ text: `The law changed, ${next}.`, language: 'en', state: 'stale' })
		expect(now?.documents.every(({ state }) => state === 'fresh')).toBe(true)
	})

	it('after a cosmetic change meanwhile shows the translation as behind', async () => {
		const words = `${NEW_WORDS}?`
		const sent = await submitted(withNewSummary(words))
		await insertNextRevision(db, slugNow(), { change: { summary: `A comma, ${next}.` }, grade: 'cosmetic' })
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		expect((await publicSummary(slugNow()))?.summary).toEqual({ text: words, language: 'ar', state: 'behind' })
	})

	it('happens once, of twenty who try at once', async () => {
		const sent = await submitted(withNewSummary(`${NEW_WORDS} ٢٠`))
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => approveTranslation.act(sami, sent)))
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
	})
})

describe('asking for changes', () => {
	it('gives the text back to its translators, with the words of the speaker', async () => {
		const { translation } = await submitted()
		const comment = 'The second sentence says the opposite.'
		expect(await requestTranslationChanges.act(noor, { translation, comment })).toMatchObject({ code: 'own-work' })
		expect(await requestTranslationChanges.act(sami, { translation, comment })).toMatchObject({ ok: true })
		expect(await save(noor, 3, withNewSummary('أفضل'))).toMatchObject({ ok: true })
		expect(await submit(noor, 4)).toMatchObject({ ok: true })
		const states = await db.sql<{ state: string }>('SELECT state FROM "Translation" WHERE id = $1', [translation])
		expect(states).toEqual([{ state: 'withdrawn' }])
	})
})

describe('discarding a translation', () => {
	it('needs the version that was read, and keeps its words in the audit log', async () => {
		await save(noor, 0, withNewSummary())
		const place = { entry: claim.entry, language: 'ar' }
		expect(await discardTranslation.act(sami, { ...place, version: 0 })).toMatchObject({ code: 'conflict' })
		expect(await discardTranslation.act(sami, { ...place, version: 1 })).toMatchObject({ ok: true })
		const [event] = await db.sql<{ detail: { blocks: DraftBlock[] } }>(
			`SELECT detail FROM "AuditEvent" WHERE act = 'discard-translation' ORDER BY id DESC LIMIT 1`,
		)
		expect(event?.detail.blocks).toEqual(withNewSummary())
	})
})
