import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { ITALY } from '@/lib/domain/finder/italy'
import { loadFinder } from '@/lib/guidance/finder'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

describe('what the status finder shows', () => {
	it('is each of the 18 statuses, in their order, with what it means and the law it rests on', async () => {
		const statuses = await db.sql<{ slug: string }>('SELECT slug FROM "Status" ORDER BY position')
		const { situations } = await loadFinder(ITALY, 'en')
		expect(situations.map(({ status }) => status.slug)).toEqual(statuses.map(({ slug }) => slug))
		for (const { status, profile } of situations) {
			expect(profile?.status).toBe(status.slug)
			expect(profile?.citations.length, status.slug).toBeGreaterThan(0)
		}
	})

	it('is the other countries that have guides, and not Italy', async () => {
		const { otherCountries } = await loadFinder(ITALY, 'en')
		expect([...otherCountries].sort()).toEqual(['be', 'de', 'es', 'fr', 'nl', 'pt'])
	})

	it('is in the words of its reader, and says that no speaker reviewed them', async () => {
		const { situations, unreviewed } = await loadFinder(ITALY, 'ar')
		expect(new Set(situations.map(({ profile }) => profile?.definition.language))).toEqual(new Set(['ar']))
		expect(unreviewed).toBe(true)
		expect((await loadFinder(ITALY, 'en')).unreviewed).toBe(false)
	})

	it('keeps a status whose meaning is not published, by its name', async () => {
		await db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'status' AND slug = 'it/student'`)
		const { situations } = await loadFinder(ITALY, 'en')
		expect(situations.find(({ status }) => status.slug === 'student')).toMatchObject({ profile: null })
		expect(situations).toHaveLength(18)
	})
})
