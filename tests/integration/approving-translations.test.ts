import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import { approveTranslation } from '@/lib/editorial/approve-translation'
import { requestTranslationChanges } from '@/lib/editorial/request-translation-changes'
import { loadTopic } from '@/lib/guidance/guide'
import { insertTranslator } from '../support/actors'
import { type ClaimToTranslate, findClaimToTranslate } from '../support/claim-to-translate'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { save, saveAndSubmit, submit, withSummary } from '../support/translator-desk'

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

async function publicSummary(slug: string) {
	const topic = await loadTopic('it', 'irregular-situation', 'health', 'ar')
	return topic?.claims.find((found) => found.slug === slug)
}

describe('approving a translation', () => {
	it('is never done by who wrote in it, nor by who does not speak it', async () => {
		const sent = await saveAndSubmit(noor, claim, withSummary(claim, NEW_WORDS))
		expect(await approveTranslation.act(noor, sent)).toMatchObject({ code: 'own-work' })
		const anna = await insertTranslator(db.sql, 'Anna', 'fr')
		expect(await approveTranslation.act(anna, sent)).toMatchObject({ code: 'wrong-language' })
		expect((await publicSummary(slugNow()))?.summary.text).not.toBe(NEW_WORDS)
	})

	it('is of the words that were read', async () => {
		const { translation } = await saveAndSubmit(noor, claim, withSummary(claim, NEW_WORDS))
		const outcome = await approveTranslation.act(sami, { translation, hash: 'f'.repeat(64) })
		expect(outcome).toMatchObject({ code: 'changed-since-read' })
	})

	it('shows the new words to readers, with the speaker’s name in the records', async () => {
		const words = `${NEW_WORDS} ${'أ'.repeat(next)}`
		const sent = await saveAndSubmit(noor, claim, withSummary(claim, words))
		expect((await publicSummary(slugNow()))?.summary.text).not.toBe(words)
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		expect(await publicSummary(slugNow())).toMatchObject({
			summary: { text: words, language: 'ar', state: 'fresh' },
			unreviewed: false,
		})
		expect(await db.sql('SELECT * FROM "TranslationDraft"')).toEqual([])
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
		const sent = await saveAndSubmit(noor, claim, withSummary(claim, `${NEW_WORDS}!`))
		await insertNextRevision(db, slugNow(), { change: { summary: `The law changed, ${next}.` }, grade: 'legal' })
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		const now = await publicSummary(slugNow())
		expect(now?.summary).toEqual({ text: `The law changed, ${next}.`, language: 'en', state: 'stale' })
		expect(now?.documents.every(({ state }) => state === 'fresh')).toBe(true)
	})

	it('after a cosmetic change meanwhile shows the translation as behind', async () => {
		const words = `${NEW_WORDS}?`
		const sent = await saveAndSubmit(noor, claim, withSummary(claim, words))
		await insertNextRevision(db, slugNow(), { change: { summary: `A comma, ${next}.` }, grade: 'cosmetic' })
		expect(await approveTranslation.act(sami, sent)).toMatchObject({ ok: true })
		expect((await publicSummary(slugNow()))?.summary).toEqual({ text: words, language: 'ar', state: 'behind' })
	})

	it('happens once, of twenty who try at once', async () => {
		const sent = await saveAndSubmit(noor, claim, withSummary(claim, `${NEW_WORDS} ٢٠`))
		const outcomes = await Promise.all(Array.from({ length: 20 }, () => approveTranslation.act(sami, sent)))
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
	})
})

describe('asking for changes', () => {
	it('gives the text back to its translators, with the words of the speaker', async () => {
		const { translation } = await saveAndSubmit(noor, claim, withSummary(claim, NEW_WORDS))
		const comment = 'The second sentence says the opposite.'
		expect(await requestTranslationChanges.act(noor, { translation, comment })).toMatchObject({ code: 'own-work' })
		expect(await requestTranslationChanges.act(sami, { translation, comment })).toMatchObject({ ok: true })
		expect(await save(noor, claim, { version: 3, blocks: withSummary(claim, 'أفضل') })).toMatchObject({ ok: true })
		expect(await submit(noor, claim, 4)).toMatchObject({ ok: true })
		const states = await db.sql<{ state: string }>('SELECT state FROM "Translation" WHERE id = $1', [translation])
		expect(states).toEqual([{ state: 'withdrawn' }])
	})
})
