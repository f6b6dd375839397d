import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadGuide } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const checklists = async (status: string, language = 'en') =>
	(await loadGuide('it', status, language))?.checklists ?? []
const slugs = async (status: string) => (await checklists(status)).map(({ slug }) => slug)

describe('a checklist', () => {
	it('without a status stands in every guide of its country, in order', async () => {
		for (const status of ['refugee', 'worker', 'domestic-worker']) {
			expect(await slugs(status)).toEqual(['it/turned-away', 'it/at-work'])
		}
	})

	it('of one status stands in that guide alone', async () => {
		await db.sql(`UPDATE "Entry" SET "statusSlug" = 'worker' WHERE kind = 'checklist' AND slug = 'it/at-work'`)
		expect(await slugs('refugee')).toEqual(['it/turned-away'])
		expect(await slugs('worker')).toEqual(['it/turned-away', 'it/at-work'])
	})

	it('reads in the language of its reader, block by block, and says when no speaker has reviewed it', async () => {
		const [checklist] = await checklists('refugee', 'ar')
		const blocks = [checklist?.title, ...(checklist?.do ?? []), ...(checklist?.dont ?? [])]
		expect(blocks.length).toBeGreaterThan(4)
		expect(blocks.map((block) => block?.state)).toEqual(blocks.map(() => 'fresh'))
		expect(checklist?.unreviewed).toBe(true)
	})

	it('says that no clinic has verified it, until one does', async () => {
		expect((await checklists('refugee'))[0]?.verification).toEqual({ state: 'unverified' })
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			SELECT gen_random_uuid(), "publishedRevisionId", 'Clinica Torino', 'A. B.', '2026-01-01', '2999-01-01'
			FROM "Entry" WHERE kind = 'checklist' AND slug = 'it/turned-away'`,
		)
		expect((await checklists('refugee'))[0]?.verification).toMatchObject({ state: 'verified' })
	})

	it('stands in English, and is marked so, where nobody translated it', async () => {
		await db.sql(
			`UPDATE "Translation" SET state = 'withdrawn' WHERE "languageCode" = 'fr'
			AND "entryId" = (SELECT id FROM "Entry" WHERE kind = 'checklist' AND slug = 'it/turned-away')`,
		)
		const [checklist] = await checklists('refugee', 'fr')
		expect(checklist?.title).toMatchObject({ language: 'en', state: 'missing' })
		expect(checklist?.unreviewed).toBe(false)
	})
})
