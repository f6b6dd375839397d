import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { loadCountry } from '@/lib/guidance/country'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { loadSource, loadSources } from '@/lib/guidance/sources'
import { loadClaimStandings, loadSourceStandings } from '@/lib/guidance/standings'
import { loadTerms } from '@/lib/guidance/terms'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertLawChange } from '../support/work-rows'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
	await loadTerms()
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

/** How many statements the driver sends meanwhile; the spy only looks on. */
async function statements(work: () => Promise<unknown>): Promise<number> {
	const spy = vi.spyOn(Client.prototype, 'query')
	await work()
	const count = spy.mock.calls.length
	spy.mockRestore()
	return count
}

const TOPIC_PAGE = () => Promise.all([loadTopic('it', 'irregular-situation', 'health', 'ar'), loadTerms()])

describe('the statements a page sends', () => {
	it('are each counted', async () => {
		expect(await statements(() => database().$queryRaw`SELECT 1`)).toBe(1)
	})

	it('stay within the budget of a topic page', async () => {
		expect(await statements(TOPIC_PAGE)).toBeLessThanOrEqual(24)
	})

	it('are as many for one claim as for a whole topic', async () => {
		const one = await statements(() => loadTopic('it', 'seasonal-worker', 'education', 'en'))
		expect(await statements(() => loadTopic('it', 'worker', 'social-protection', 'en'))).toBe(one)
	})

	it('are as many for a short guide as for a long one, and within the budget of a topic page', async () => {
		const short = await statements(() => loadGuide('it', 'seasonal-worker', 'en'))
		expect(await statements(() => loadGuide('it', 'irregular-situation', 'ar'))).toBe(short)
		expect(short).toBeLessThanOrEqual(24)
	})

	it('are no more when every claim has a changed law, was verified and came from a clinic', async () => {
		const before = await statements(TOPIC_PAGE)
		const provisions = await db.sql<{ id: string }>(
			`SELECT id FROM "Entry" WHERE kind = 'provision' AND slug = 'tui/35'`,
		)
		const claims = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim'`)
		await insertLawChange(db.sql, { provisionId: provisions[0]?.id ?? '', entryIds: claims.map(({ id }) => id) })
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			SELECT gen_random_uuid(), "publishedRevisionId", 'A clinic', 'A. B.', '2026-01-01', '2030-01-01'
			FROM "Entry" WHERE "publishedRevisionId" IS NOT NULL`,
		)
		expect(await statements(TOPIC_PAGE)).toBe(before)
	})

	it('are as many for a source with one provision as for the law that most claims cite', async () => {
		const small = await statements(() => loadSource('acc12', 'ar'))
		expect(await statements(() => loadSource('tui', 'ar'))).toBe(small)
	})

	it('are a handful for how all claims of a country stand, and for all sources', async () => {
		expect(await statements(() => loadClaimStandings('it', 'ar'))).toBeLessThanOrEqual(4)
		expect(await statements(() => loadSourceStandings('ar'))).toBeLessThanOrEqual(4)
	})

	it('do not grow with the rows of the country table or the library', async () => {
		expect(await statements(() => loadCountry('it', 'ar'))).toBeLessThanOrEqual(24)
		expect(await statements(() => loadSources('ar'))).toBeLessThanOrEqual(20)
	})
})
