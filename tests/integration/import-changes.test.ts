import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { loadTopic } from '@/lib/guidance/guide'
import { type ContentCopy, copyContent } from '../support/content-copy'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let copy: ContentCopy
beforeAll(async () => {
	db = await freshDatabase('content')
	copy = copyContent()
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	copy.remove()
})

const HEALTH = 'it/irregular-situation/health.yaml'
const ONE_CHANGE = { state: 'imported', created: 0, updated: 1, withdrawn: 0 }

const revisionsOf = (claim: string) =>
	db.sql<{ id: string; number: number; grade: string; state: string; summary: string; live: boolean }>(
		`SELECT r.id, number, grade, state, content->>'summary' AS summary, r.id = e."publishedRevisionId" AS live
		FROM "Revision" r JOIN "Entry" e ON e.id = r."entryId" WHERE e.kind = 'claim' AND e.slug = $1 ORDER BY number`,
		[claim],
	)
const everything = async () => (await db.sql('SELECT count(*)::int AS n FROM "Revision"'))[0]?.n as number
const eventsOf = (act: string, claim: string) =>
	db.sql(
		`SELECT a.actor, a."revisionId", a.detail FROM "AuditEvent" a JOIN "Entry" e ON e.id = a."entryId"
		WHERE a.act = $1 AND e.kind = 'claim' AND e.slug = $2 ORDER BY a.id`,
		[act, claim],
	)
const readIn = async (language: string, claim: string) =>
	(await loadTopic('it', 'irregular-situation', 'health', language))?.claims.find(({ slug }) => slug === claim)

describe('a claim changed in content/', () => {
	const claim = 'it/irregular-situation/health/4'

	it('becomes one new revision, graded legal, with its event; the old one stays', async () => {
		const [first] = await revisionsOf(claim)
		const before = await everything()
		copy.edit(HEALTH, 'Care is free if you declare', 'Care costs nothing if you declare')
		expect(await importContent(copy.folder)).toMatchObject(ONE_CHANGE)

		const [old, fresh, ...more] = await revisionsOf(claim)
		expect(old).toEqual({ ...first, live: false })
		expect(fresh).toMatchObject({ number: 2, grade: 'legal', state: 'published', live: true })
		expect(fresh?.summary).toMatch(/^Care costs nothing/)
		expect(more).toEqual([])
		expect(await everything()).toBe(before + 1)
		const event = { actor: 'content import', revisionId: fresh?.id, detail: { number: 2 } }
		expect((await eventsOf('publish', claim)).slice(1)).toEqual([event])
	})

	it('reads new in English, and in Arabic shows the new English in place of the stale block alone', async () => {
		expect((await readIn('en', claim))?.summary.text).toMatch(/^Care costs nothing/)
		const arabic = await readIn('ar', claim)
		expect(arabic?.summary).toMatchObject({ language: 'en', state: 'stale' })
		expect(arabic?.reason).toMatchObject({ language: 'ar', state: 'fresh' })
	})
})

describe('a claim that cites something else', () => {
	it('becomes a new revision, though its words stayed', async () => {
		const claim = 'it/irregular-situation/health/2'
		copy.edit(HEALTH, 'pinpoint: (3)(a)-(e)', 'pinpoint: (3)(b)')
		expect(await importContent(copy.folder)).toMatchObject(ONE_CHANGE)
		const [old, fresh] = await revisionsOf(claim)
		expect(fresh).toMatchObject({ number: 2, summary: old?.summary })
		expect((await readIn('en', claim))?.citations.map((citation) => citation.pinpoint)).toEqual(['(3)(b)', null])
	})
})

describe('a translation changed in content/', () => {
	it('shows its new words and makes no revision', async () => {
		const claim = 'it/irregular-situation/health/1'
		const before = [await everything(), await revisionsOf(claim)]
		copy.edit(
			'it/irregular-situation/health.ar.yaml',
			'text: الرعاية العاجلة والأساسية، حتى',
			'text: العلاج العاجل والأساسي، حتى',
		)
		expect(await importContent(copy.folder)).toMatchObject(ONE_CHANGE)
		expect([await everything(), await revisionsOf(claim)]).toEqual(before)

		const arabic = await readIn('ar', claim)
		expect(arabic?.summary).toMatchObject({ language: 'ar', state: 'fresh' })
		expect(arabic?.summary.text).toMatch(/^العلاج العاجل/)
		expect(arabic?.steps[0]).toMatchObject({ language: 'ar', state: 'fresh' })
		expect((await readIn('it', claim))?.summary).toMatchObject({ language: 'it', state: 'fresh' })
		expect(await eventsOf('translate', claim)).toMatchObject([
			{ actor: 'content import', detail: { languages: LANGUAGE_CODES.filter((code) => code !== 'en').toSorted() } },
		])
	})
})

describe('a claim removed from content/', () => {
	it('is withdrawn and not deleted', async () => {
		const claim = 'it/worker/social-protection/7'
		const [only] = await revisionsOf(claim)
		copy.cutLast('it/worker/social-protection.yaml', claim)
		expect(await importContent(copy.folder)).toMatchObject({ state: 'imported', created: 0, updated: 0, withdrawn: 1 })

		expect(await revisionsOf(claim)).toEqual([{ ...only, live: null }])
		expect(await eventsOf('withdraw', claim)).toMatchObject([{ actor: 'content import' }])
		const read = await loadTopic('it', 'worker', 'social-protection', 'en')
		expect(read?.claims.map(({ slug }) => slug)).toEqual(
			[1, 2, 3, 4, 5, 6].map((n) => `it/worker/social-protection/${n}`),
		)
	})
})
