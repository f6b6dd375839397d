import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { CountryTable } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { loadCountries, loadCountry } from '@/lib/guidance/country'
import { isReady } from '@/lib/guidance/health'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let table: CountryTable
beforeAll(async () => {
	db = await freshDatabase('content')
	table = (await loadCountry('it', 'en')) as CountryTable
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

describe("a country's table", () => {
	it('has a row for each of the 18 statuses, in their order, and a cell for each topic', async () => {
		const statuses = await db.sql<{ slug: string }>('SELECT slug FROM "Status" ORDER BY position')
		expect(table.rows).toHaveLength(18)
		expect(table.rows.map((row) => row.status.slug)).toEqual(statuses.map((row) => row.slug))
		for (const { cells } of table.rows) expect(cells.map((cell) => cell.topic)).toEqual(TOPICS)
	})

	it('counts every published claim once, under its own answer', async () => {
		const stored = await db.sql<{ status: string; topic: string; answer: string; count: number }>(
			`SELECT e."statusSlug" AS status, n."topicSlug" AS topic, r.answer, count(*)::int AS count
			FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" JOIN "Entitlement" n ON n.slug = e."entitlementSlug"
			WHERE e.kind = 'claim' AND e."countryCode" = 'it' GROUP BY 1, 2, 3`,
		)
		const shown = table.rows.flatMap(({ status, cells }) =>
			cells.flatMap(({ topic, tally }) => tally.map((t) => ({ status: status.slug, topic, ...t }))),
		)
		expect(shown).toHaveLength(stored.length)
		expect(shown).toEqual(expect.arrayContaining(stored))
		expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(314)
	})

	it('is not there for a country without guidance', async () => {
		expect(await loadCountry('gr', 'en')).toBeNull()
		expect(await loadCountry('xx', 'en')).toBeNull()
		const countries = await loadCountries()
		expect(countries.map(({ country }) => country).sort()).toEqual(['be', 'de', 'es', 'fr', 'it', 'nl', 'pt'])
		expect(countries.find(({ country }) => country === 'it')?.claims).toBe(314)
	})

	it('is ready to be shown', async () => {
		expect(await isReady()).toBe(true)
	})
})

describe('the gaps of a country (invariant 7)', () => {
	it('are exactly the entitlements without a claim, and the parts that are recorded as missing', async () => {
		const empty = await db.sql<{ status: string; entitlement: string }>(
			`SELECT s.slug AS status, n.slug AS entitlement FROM "Status" s CROSS JOIN "Entitlement" n WHERE NOT EXISTS (
				SELECT 1 FROM "Entry" e WHERE e.kind = 'claim' AND e."countryCode" = 'it' AND e."publishedRevisionId" IS NOT NULL
				AND e."statusSlug" = s.slug AND e."entitlementSlug" = n.slug)`,
		)
		const listed = table.gaps.flatMap(({ status, missing }) => missing.map((gap) => ({ status, ...gap })))
		const without = new Set(empty.map((row) => `${row.status} ${row.entitlement}`))
		const isEmpty = (gap: (typeof listed)[number]) => without.has(`${gap.status} ${gap.entitlement}`)

		expect(listed.filter(isEmpty)).toHaveLength(without.size)
		expect(without.size).toBeGreaterThan(0)
		for (const gap of listed.filter((each) => !isEmpty(each))) {
			expect(gap.reasons.length, gap.entitlement).toBeGreaterThan(0)
			for (const reason of gap.reasons) expect(reason.part, gap.entitlement).not.toBeNull()
		}
		expect(table.gapCount).toBe(listed.length)
	})

	it('say why where a reason is recorded, and show no reason where none is', () => {
		const missing = table.gaps.find(({ status }) => status === 'student')?.missing
		expect(missing?.find((gap) => gap.entitlement === 'pensions-and-disability')?.reasons).toMatchObject([
			{ status: 'student', part: null, why: { text: 'Not confirmed for study permits', state: 'source' } },
		])
		expect(table.gaps.flatMap((row) => row.missing).some((gap) => gap.reasons.length === 0)).toBe(true)
	})

	it('reach every recorded reason', async () => {
		const recorded = await db.sql<{ why: string }>(
			`SELECT r.content->>'why' AS why FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE kind = 'gap'`,
		)
		const shown = new Set(
			table.gaps.flatMap((row) => row.missing.flatMap((gap) => gap.reasons.map((reason) => reason.why.text))),
		)
		expect(recorded).toHaveLength(22)
		expect(recorded.filter(({ why }) => !shown.has(why))).toEqual([])
	})

	it('read Arabic where they are translated, and say that no speaker reviewed them', async () => {
		const arabic = await loadCountry('it', 'ar')
		const reasons = arabic?.gaps.flatMap((row) => row.missing.flatMap((gap) => gap.reasons)) ?? []
		expect(reasons.filter((reason) => reason.why.state === 'fresh').length).toBeGreaterThan(0)
		expect(arabic?.unreviewed).toBe(true)
		expect(table.unreviewed).toBe(false)
	})
})
