import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadServices } from '@/lib/guidance/services'
import { loadSource, loadSources } from '@/lib/guidance/sources'
import { loadTerms } from '@/lib/guidance/terms'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

/** Which provisions of which source each published claim cites, by SQL alone. */
const CITES = `SELECT s.slug AS source, c.slug AS claim, array_agg(p.slug ORDER BY r.position) AS provisions
	FROM "Entry" c JOIN "Reference" r ON r."revisionId" = c."publishedRevisionId"
	JOIN "Entry" p ON p.id = r."targetId" JOIN "Entry" s ON s.id = p."parentId" WHERE c.kind = 'claim' GROUP BY 1, 2`
const cites = () => db.sql<{ source: string; claim: string; provisions: string[] }>(CITES)

describe('the page of a source (invariant 5)', () => {
	it('lists every claim that cites it, each once, with the provisions it cites', async () => {
		const read = await loadSource('tui', 'en')
		const expected = (await cites()).filter((row) => row.source === 'tui')
		expect(expected.length).toBeGreaterThan(50)
		const shown = read?.claims.map(({ slug, provisions }) => ({ source: 'tui', claim: slug, provisions })) ?? []
		const byClaim = (a: { claim: string }, b: { claim: string }) => (a.claim < b.claim ? -1 : 1)
		expect(shown.toSorted(byClaim)).toEqual(expected.toSorted(byClaim))
	})

	it('places each of those claims: country, status, topic, answer and its name on its page', async () => {
		const read = await loadSource('tui', 'en')
		expect(read?.claims.find((claim) => claim.slug === 'it/irregular-situation/health/4')).toEqual({
			slug: 'it/irregular-situation/health/4',
			anchor: 'health-4',
			country: 'it',
			status: 'irregular-situation',
			topic: 'health',
			entitlement: 'care-costs',
			answer: 'conditional',
			provisions: ['tui/35'],
		})
	})

	it('lists its provisions in order, also those nothing cites', async () => {
		const stored = await db.sql<{ slug: string }>(
			`SELECT p.slug FROM "Entry" p JOIN "Entry" s ON s.id = p."parentId" WHERE s.slug = 'tui' AND p.kind = 'provision'
			ORDER BY p.position`,
		)
		expect(stored.length).toBeGreaterThan(5)
		expect((await loadSource('tui', 'en'))?.provisions.map(({ slug }) => slug)).toEqual(stored.map((row) => row.slug))
	})

	it('forgets a claim that was withdrawn', async () => {
		const slug = 'it/irregular-situation/health/4'
		await db.sql('BEGIN')
		await db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'claim' AND slug = $1`, [slug])
		await db.sql('COMMIT')
		expect((await loadSource('tui', 'en'))?.claims.map((claim) => claim.slug)).not.toContain(slug)
	})

	it('is not there for a name nobody knows, nor for the name of a provision', async () => {
		expect(await loadSource('nowhere', 'en')).toBeNull()
		expect(await loadSource('tui/35', 'en')).toBeNull()
	})
})

describe('the ratifications of a treaty', () => {
	it('are one for each of the 13 countries', async () => {
		const read = await loadSource('icescr', 'en')
		const countries = await db.sql<{ code: string }>('SELECT code FROM "Country" ORDER BY 1')
		expect(read?.ratifications.map((row) => row.country).sort()).toEqual(countries.map((row) => row.code))
		expect(read?.ratifications).toHaveLength(13)
	})

	it('stay unknown where nobody could find out (invariant 7)', async () => {
		const stored = await db.sql<{ source: string; country: string; status: string; year: number | null }>(
			`SELECT s.slug AS source, e."countryCode" AS country, r.content->>'status' AS status, (r.content->>'year')::int AS year
			FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" JOIN "Entry" s ON s.id = e."parentId"
			WHERE e.kind = 'ratification'`,
		)
		const unknown = stored.filter((row) => row.status === 'unknown')
		expect(unknown).toHaveLength(10)
		for (const { source, country } of unknown) {
			const row = (await loadSource(source, 'en'))?.ratifications.find((each) => each.country === country)
			expect(row, `${source} ${country}`).toMatchObject({ status: 'unknown', year: null })
		}
	})
})

describe('the library of sources', () => {
	it('holds every source once, by level, with how many claims rest on it', async () => {
		const { levels } = await loadSources('en')
		const shown = levels.flatMap(({ level, sources }) => sources.map((source) => ({ level, source })))
		const stored = await db.sql(`SELECT slug FROM "Entry" WHERE kind = 'source' AND "publishedRevisionId" IS NOT NULL`)
		expect(stored.length).toBeGreaterThan(200)
		expect(shown).toHaveLength(stored.length)
		expect(new Set(shown.map(({ source }) => source.slug)).size).toBe(stored.length)
		for (const { level, source } of shown) expect(source.level).toBe(level)

		const rows = await cites()
		const claimsOn = (slug: string) => rows.filter((row) => row.source === slug).length
		expect(shown.filter(({ source }) => source.claims !== claimsOn(source.slug))).toEqual([])
	})
})

describe('services and terms', () => {
	it('are 30 services in Turin, and a phone number nobody confirmed stays null', async () => {
		const stored = await db.sql<{ slug: string; phone: string | null; address: string | null }>(
			`SELECT e.slug, r.content->>'phone' AS phone, r.content->>'address' AS address FROM "Entry" e
			JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'service' ORDER BY e.position`,
		)
		const places = await loadServices('en')
		expect(places).toHaveLength(1)
		expect(places[0]?.services.map(({ slug, phone, address }) => ({ slug, phone, address }))).toEqual(stored)
		expect(stored).toHaveLength(30)
		expect(stored.filter((row) => row.phone === null).length).toBeGreaterThan(0)
	})

	it('are statutory terms, 55 of them Italian, in the language of their country, and no concepts', async () => {
		const terms = await loadTerms()
		expect(terms.filter(({ language }) => language === 'it')).toHaveLength(55)
		expect(terms.filter(({ language }) => language === 'en')).toEqual([])
		expect(terms).toContainEqual({ term: expect.any(String), language: 'it' })
	})
})
