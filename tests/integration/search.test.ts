import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesIn } from '@/app/[locale]/search/names-in'
import { database } from '@/lib/db/client'
import { loadSearchedCountries, search } from '@/lib/guidance/search'
import { EVERYDAY_QUERIES, isRight } from '../support/everyday-queries'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { SEARCH_QUERIES } from '../support/search-queries'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const find = async (query: string, country = 'it', language = 'en') =>
	(await search(query, { country, language, namesIn })).map(({ slug }) => slug)

/** What every publication and withdrawal writes down. */
const writeAct = (act: string) =>
	db.sql(`INSERT INTO "AuditEvent" (actor, act, detail) VALUES ('Test', $1, '{}')`, [act])

const withdraw = (slug: string) =>
	db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'claim' AND slug = $1`, [slug])

describe('the search', () => {
	it('is tried with forty queries', () => {
		expect(SEARCH_QUERIES).toHaveLength(40)
	})

	it.each(SEARCH_QUERIES)(
		'finds for “$query” ($language, $country) the right claim in the first three',
		async (asked) => {
			const found = (await find(asked.query, asked.country, asked.language)).slice(0, 3)
			expect(found.some((slug) => asked.expected.includes(slug)) ? [] : found).toEqual([])
		},
	)

	it.each(EVERYDAY_QUERIES)(
		'understands the everyday words “$query” ($language, $country)',
		async ({ query, right, ...asked }) => {
			const found = (await search(query, { ...asked, namesIn })).slice(0, 3)
			const isFound = found.some((claim) => right.some((one) => isRight(one, claim)))
			expect(isFound ? [] : found.map(({ slug }) => slug)).toEqual([])
		},
	)

	it.each(['', '  ', '...', '؟', 'xqzwvk', '漢'])('finds nothing for “%s”', async (query) => {
		expect(await find(query)).toEqual([])
	})

	it('takes a very long query without failing', async () => {
		expect((await find('doctor '.repeat(20_000))).length).toBeGreaterThan(0)
	})

	it('finds in one country only', async () => {
		for (const slug of await find('emergency care', 'de')) expect(slug).toMatch(/^de\//)
	})

	it('offers the countries that have answers, the fullest first', async () => {
		const countries = await loadSearchedCountries()
		expect(countries).toHaveLength(7)
		expect(countries[0]).toBe('it')
	})

	it('says of each result how far it may be trusted, on the day it is asked', async () => {
		const [first] = await search('unpaid wages', { country: 'it', language: 'en', namesIn })
		expect(first?.verification).toEqual({ state: 'unverified' })
	})

	it('finds a withdrawn claim no longer, and keeps its index until something is published', async () => {
		const slug = 'it/irregular-situation/housing/2'
		expect(await find('night shelter')).toContain(slug)
		await withdraw(slug)
		await writeAct('sign-in')
		expect(await find('night shelter')).toContain(slug)
		await writeAct('withdraw')
		expect(await find('night shelter')).not.toContain(slug)
	})

	it('notices an act that was begun before another and committed after it', async () => {
		const slug = 'it/awaiting-return/housing/2'
		const [{ id } = { id: '0' }] = await db.sql<{ id: string }>(`SELECT nextval('"AuditEvent_id_seq"')::text AS id`)
		await writeAct('publish')
		expect(await find('night shelter')).toContain(slug)
		await withdraw(slug)
		await db.sql(`INSERT INTO "AuditEvent" (id, actor, act, detail) VALUES ($1, 'Test', 'withdraw', '{}')`, [id])
		expect(await find('night shelter')).not.toContain(slug)
	})
})
