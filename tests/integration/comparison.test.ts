import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/client'
import type { Comparison } from '@/lib/domain/comparison'
import { type ComparisonChoices, readComparisonQuery } from '@/lib/domain/comparison-query'
import { TOPICS } from '@/lib/domain/topics'
import { loadComparison, loadComparisonChoices } from '@/lib/guidance/comparison'
import { loadGuide } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertLawChange } from '../support/work-rows'

let db: FreshDatabase
let choices: ComparisonChoices
beforeAll(async () => {
	db = await freshDatabase('content')
	choices = await loadComparisonChoices()
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const compare = (query: string, language = 'en') =>
	loadComparison(readComparisonQuery(new URLSearchParams(query), choices).query, choices, language)

const SIX = 'country=it&country=de&country=fr&status=asylum-seeker&status=irregular-situation'

/** What a column says to a question, as [slug, answer]. */
const said = ({ rows }: Comparison, entitlement: string, column: number) =>
	rows.find((row) => row.entitlement === entitlement)?.cells[column]?.claims.map(({ slug, answer }) => [slug, answer])

describe('what there is to compare', () => {
	it('is every country, status and entitlement in the order of the content', async () => {
		const codes = await db.sql<{ code: string }>('SELECT code FROM "Country" ORDER BY position')
		expect(choices.countries.map(({ code }) => code)).toEqual(codes.map(({ code }) => code))
		expect(choices.statuses).toHaveLength(18)
		expect(choices.entitlements).toHaveLength(32)
		expect([...new Set(choices.entitlements.map(({ topic }) => topic))]).toEqual(TOPICS)
	})

	it('tells the countries that nobody researched', () => {
		const empty = choices.countries.filter(({ researched }) => !researched).map(({ code }) => code)
		expect(empty).toContain('gr')
		expect(empty).not.toContain('it')
	})
})

describe('a comparison', () => {
	it('has a row for each entitlement of its topics and a column for each country and status', async () => {
		const all = await compare(SIX)
		expect(all.columns).toHaveLength(6)
		expect(all.rows.map(({ entitlement }) => entitlement)).toEqual(choices.entitlements.map(({ slug }) => slug))
		for (const row of all.rows) expect(row.cells).toHaveLength(6)
		const some = await compare(`${SIX}&topic=housing`)
		expect(new Set(some.rows.map(({ topic }) => topic))).toEqual(new Set(['housing']))
	})

	it('says exactly what the guides say, with their law, date and verdict', async () => {
		const comparison = await compare(SIX, 'ar')
		for (const [index, { country, status }] of comparison.columns.entries()) {
			const guide = await loadGuide(country, status, 'ar')
			const claims = guide?.topics.flatMap((topic) => topic.claims) ?? []
			const compared = comparison.rows.flatMap(({ cells }) => cells[index]?.claims ?? [])
			expect(compared).toHaveLength(claims.length)
			for (const cell of compared) {
				const claim = claims.find(({ slug }) => slug === cell.slug)
				const { law, ...rest } = cell
				expect(claim).toMatchObject(rest)
				expect(claim?.citations).toMatchObject(law)
				expect(law).toHaveLength(claim?.citations.length ?? -1)
			}
		}
	})

	it('leaves a gap where nobody researched, and never counts it as a difference', async () => {
		const { rows } = await compare('country=it&country=gr&status=refugee')
		expect(rows.every(({ cells }) => cells[1]?.claims.length === 0)).toBe(true)
		expect(rows.filter(({ verdict }) => verdict === 'differs' || verdict === 'same')).toEqual([])
		expect(rows.some(({ verdict }) => verdict === 'open')).toBe(true)
	})

	it('tells what differs', async () => {
		const comparison = await compare('country=it&country=de&status=asylum-seeker&topic=health')
		const row = comparison.rows.find(({ entitlement }) => entitlement === 'health-registration')
		expect(row?.verdict).toBe('differs')
		expect(said(comparison, 'health-registration', 0)?.map(([, answer]) => answer)).toEqual(['yes'])
		expect(said(comparison, 'health-registration', 1)?.map(([, answer]) => answer)).toEqual(['limited'])
	})

	it('shows no draft and nothing that was withdrawn', async () => {
		const slugs = async () => {
			const { rows } = await compare('country=it&status=student&status=worker&topic=housing')
			return rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims).map(({ slug }) => slug))
		}
		const before = await slugs()
		expect(before).toContain('it/student/housing/1')
		await db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE slug = 'it/student/housing/1'`)
		expect(await slugs()).toEqual(before.filter((slug) => slug !== 'it/student/housing/1'))
	})

	it('tells of a verification and of a changed law at once', async () => {
		const [provision] = await db.sql<{ id: string }>(
			`SELECT id FROM "Entry" WHERE kind = 'provision' AND slug = 'tui/35'`,
		)
		const [claim] = await db.sql<{ id: string }>(
			`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = 'it/refugee/health/1'`,
		)
		await insertLawChange(db.sql, { provisionId: provision?.id ?? '', entryIds: [claim?.id ?? ''] })
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			SELECT gen_random_uuid(), "publishedRevisionId", 'Clinica Torino', 'A. B.', '2026-01-01', '2999-01-01'
			FROM "Entry" WHERE id = $1::uuid`,
			[claim?.id],
		)
		const { rows } = await compare('country=it&country=de&status=refugee&topic=health')
		const cell = rows
			.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims))
			.find(({ slug }) => slug === 'it/refugee/health/1')
		expect(cell?.verification.state).toBe('verified')
		expect(cell?.lawNotices).toHaveLength(1)
	})
})

it('takes one statement for the choice and three for the table, whatever its size', async () => {
	const spy = vi.spyOn(Client.prototype, 'query')
	await loadComparisonChoices()
	expect(spy.mock.calls).toHaveLength(1)
	for (const query of ['country=it&country=gr&status=stateless&topic=housing', SIX]) {
		spy.mockClear()
		await compare(query, 'ar')
		expect(spy.mock.calls).toHaveLength(3)
	}
	spy.mockRestore()
})
