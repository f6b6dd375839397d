import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as changes from '@/app/api/v1/changes/route'
import { database } from '@/lib/db/client'
import type { OpenChange } from '@/lib/domain/open-data/change'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { readAll, readPage } from '../support/open-data-list'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

describe('the changes of the open data', () => {
	beforeAll(async () => {
		await db.sql(
			`INSERT INTO "AuditEvent" (at, actor, act, "entryId", "revisionId", detail)
			SELECT '2030-05-31T22:30:00Z', 'Someone', act, e.id, e."publishedRevisionId", '{"reason":"SECRET"}'
			FROM "Entry" e, unnest(ARRAY['publish', 'withdraw', 'submit', 'approve', 'save-draft']) AS act
			WHERE e.kind = 'claim' AND e.slug = 'it/refugee/health/1'`,
		)
	})

	it('are publications and withdrawals alone, the latest first, on their day in Italy', async () => {
		const { items } = await readPage<OpenChange>(changes, '?limit=2&kind=claim')
		const facts = { day: '2030-06-01', kind: 'claim', slug: 'it/refugee/health/1', country: 'it', topic: 'health' }
		expect(items).toMatchObject([
			{ ...facts, act: 'withdrawn', grade: null },
			{ ...facts, act: 'published', revision: 1 },
		])
	})

	it('name nobody, and tell no reason that readers were not given', async () => {
		const told = JSON.stringify(await readAll<OpenChange>(changes, '?limit=100&country=it'))
		expect(told).not.toMatch(/Someone|SECRET/)
	})

	it('hold everything that was ever published, once', async () => {
		const [row] = await db.sql<{ count: number }>(
			`SELECT count(*)::int AS count FROM "AuditEvent" WHERE act IN ('publish', 'publish-urgently', 'withdraw')`,
		)
		expect(await readAll(changes, '?limit=100')).toHaveLength(row?.count ?? 0)
	})

	it('are narrowed by kind, country, status and topic', async () => {
		const found = await readAll<OpenChange>(changes, '?kind=claim&country=it&status=refugee&topic=housing&limit=100')
		expect(found.length).toBeGreaterThan(0)
		for (const change of found) {
			expect(change).toMatchObject({ kind: 'claim', country: 'it', status: 'refugee', topic: 'housing' })
		}
	})
})
