import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Norm } from '@/lib/domain/reading-pages'
import { loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

async function norms(
	country: string,
	status: string,
	topic: 'decent-work' | 'health',
	language = 'en',
): Promise<Norm[]> {
	return (await loadTopic(country, status, topic, language))?.norms ?? []
}

const bond = (found: Norm[], source: string) => found.find((norm) => norm.source === source)?.bond

describe('the ladder of a topic', () => {
	it('says since when the country is bound', async () => {
		const found = await norms('it', 'worker', 'decent-work')
		expect(bond(found, 'c143')).toEqual({ state: 'party', since: 1981 })
	})

	it('tells the same treaty of another country as that country stands to it', async () => {
		const found = await norms('de', 'worker', 'decent-work')
		expect(bond(found, 'c143')).toEqual({ state: 'not-party', since: null })
	})

	it('never shows the Convention on Migrant Workers as binding', async () => {
		for (const country of ['it', 'de', 'fr', 'es', 'pt', 'be', 'nl']) {
			expect(bond(await norms(country, 'worker', 'decent-work'), 'cmw')?.state).toBe('not-party')
		}
	})

	it('shows law of the Union as such, the Compact and General Comments as what cannot bind', async () => {
		const found = await norms('it', 'worker', 'decent-work')
		expect(bond(found, 'spd2011')?.state).toBe('union')
		expect(bond(found, 'gcm')?.state).toBe('not-applicable')
		expect(bond(found, 'cescr-gc18')?.state).toBe('interpretation')
	})

	it('shows what nobody knows as unknown', async () => {
		await db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'ratification' AND slug = 'it/icescr'`)
		expect(bond(await norms('it', 'worker', 'decent-work'), 'icescr')).toEqual({ state: 'unknown', since: null })
	})

	it('holds the articles that speak of this topic and this status, and no others', async () => {
		const articles = (found: Norm[]) => found.flatMap((norm) => norm.articles.map(({ slug }) => slug))
		const irregular = articles(await norms('it', 'irregular-situation', 'health'))
		expect(irregular).toContain('cmw/28')
		expect(irregular).not.toContain('c097/5')
		expect(articles(await norms('it', 'worker', 'health'))).toContain('c097/5')
	})

	it('begins with what binds and holds no national law', async () => {
		const article = `SELECT id FROM "Entry" WHERE kind = 'provision' AND slug = 'tui/22'`
		await db.sql(`INSERT INTO "EntryTopic" ("entryId", "topicSlug") ${article.replace('id', "id, 'decent-work'")}`)
		await db.sql(`INSERT INTO "EntryStatus" ("entryId", "statusSlug") ${article.replace('id', "id, 'worker'")}`)
		const found = await norms('it', 'worker', 'decent-work')
		expect(found[0]?.bond.state).toBe('party')
		expect(found.at(-1)?.bond.state).toBe('not-applicable')
		expect(found.map(({ source }) => source)).not.toContain('tui')
	})

	it('reads in the language of its reader', async () => {
		const found = await norms('it', 'irregular-situation', 'health', 'ar')
		const texts = found.flatMap((norm) => [norm.title, ...norm.articles.map(({ text }) => text)])
		expect(texts.filter((text) => text?.state !== 'fresh')).toEqual([])
	})
})
