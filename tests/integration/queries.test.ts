import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { loadCountry } from '@/lib/guidance/country'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { loadSource, loadSources } from '@/lib/guidance/sources'
import { loadTerms } from '@/lib/guidance/terms'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

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
		expect(await statements(TOPIC_PAGE)).toBeLessThanOrEqual(64)
	})

	it('are as many for one claim as for a whole guide', async () => {
		const one = await statements(() => loadTopic('it', 'seasonal-worker', 'education', 'en'))
		expect(await statements(() => loadTopic('it', 'worker', 'social-protection', 'en'))).toBe(one)
		expect(await statements(() => loadGuide('it', 'irregular-situation', 'ar'))).toBe(one)
	})

	it('are as many for a source with one provision as for the law that most claims cite', async () => {
		const small = await statements(() => loadSource('acc12', 'ar'))
		expect(await statements(() => loadSource('tui', 'ar'))).toBe(small)
	})

	it('do not grow with the rows of the country table or the library', async () => {
		expect(await statements(() => loadCountry('it', 'ar'))).toBeLessThanOrEqual(24)
		expect(await statements(() => loadSources('ar'))).toBeLessThanOrEqual(20)
	})
})
