import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as claim from '@/app/api/v1/claims/[...slug]/route'
import * as claims from '@/app/api/v1/claims/route'
import * as countries from '@/app/api/v1/countries/route'
import * as guide from '@/app/api/v1/guides/[country]/[status]/route'
import * as guides from '@/app/api/v1/guides/route'
import * as ratifications from '@/app/api/v1/ratifications/route'
import * as services from '@/app/api/v1/services/route'
import * as source from '@/app/api/v1/sources/[slug]/route'
import * as sources from '@/app/api/v1/sources/route'
import { database } from '@/lib/db/client'
import type { OpenClaim } from '@/lib/domain/open-data/claim'
import type { OpenGuide } from '@/lib/domain/open-data/guide'
import type { OpenRatification, OpenSource, SourceInFull } from '@/lib/domain/open-data/law'
import type { OpenService } from '@/lib/domain/open-data/service'
import { loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { askList, readAll, readPage } from '../support/open-data-list'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const one = async <T>(handler: { GET: (r: Request, c: never) => Promise<Response> }, params: object, query = '') => {
	const context = { params: Promise.resolve(params) } as never
	const response = await handler.GET(new Request(`https://sportello.example/api/v1/x${query}`), context)
	return { status: response.status, item: ((await response.json()) as { item: T }).item }
}

const count = async (condition: string) => {
	const [row] = await db.sql<{ count: number }>(
		`SELECT count(*)::int AS count FROM "Entry" e LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE e."publishedRevisionId" IS NOT NULL AND ${condition}`,
	)
	return row?.count
}

describe('the lists of the open data', () => {
	it.each([
		['claims', claims, `kind = 'claim'`],
		['sources', sources, `kind = 'source'`],
		['ratifications', ratifications, `kind = 'ratification'`],
		['services', services, `kind = 'service'`],
	] as const)('give every one of the published %s, once, page by page', async (_what, list, condition) => {
		const all = await readAll<{ slug?: string; country: string; source: string }>(list, '?limit=37')
		const names = all.map(({ slug, country, source }) => slug ?? `${country}/${source}`)
		expect(names).toHaveLength((await count(condition)) ?? 0)
		expect(new Set(names).size).toBe(names.length)
	})

	it.each([
		['?country=de', `e."countryCode" = 'de'`],
		['?status=refugee', `e."statusSlug" = 'refugee'`],
		['?topic=housing', `t."topicSlug" = 'housing'`],
		[
			'?country=it&status=worker&topic=health',
			`e."countryCode" = 'it' AND e."statusSlug" = 'worker' AND t."topicSlug" = 'health'`,
		],
	])('of claims are narrowed by %s', async (query, condition) => {
		const expected = await count(`kind = 'claim' AND ${condition}`)
		expect(expected).toBeGreaterThan(0)
		expect(await readAll(claims, `${query}&limit=100`)).toHaveLength(expected ?? 0)
	})

	it('of claims are narrowed by their answer', async () => {
		const no = await readAll<OpenClaim>(claims, '?answer=no&limit=100')
		expect(new Set(no.map(({ answer }) => answer))).toEqual(new Set(['no']))
	})

	it('of sources are narrowed by what rests on them', async () => {
		const resting = await readAll<OpenSource>(sources, '?status=refugee&topic=health&limit=100')
		const claimsThere = await readAll<OpenClaim>(claims, '?status=refugee&topic=health&limit=100')
		const cited = new Set(claimsThere.flatMap(({ citations }) => citations.map(({ source }) => source)))
		expect(new Set(resting.map(({ slug }) => slug))).toEqual(cited)
	})

	it('of sources are narrowed by level, kind and country', async () => {
		const laws = await readAll<OpenSource>(sources, '?level=national&kind=law&country=it&limit=100')
		expect(laws.length).toBeGreaterThan(0)
		expect(laws.every(({ level, kind, country }) => `${level} ${kind} ${country}` === 'national law it')).toBe(true)
	})

	it('of ratifications say unknown as unknown, and never bind a country to the Convention on Migrant Workers', async () => {
		const cmw = await readAll<OpenRatification>(ratifications, '?source=cmw&limit=100')
		expect(new Set(cmw.map(({ state }) => state))).toEqual(new Set(['not-party']))
		const all = await readAll<OpenRatification>(ratifications, '?limit=100')
		expect(all.filter(({ state }) => state === 'unknown').length).toBeGreaterThan(0)
	})

	it('of guides tell gaps as empty answers', async () => {
		const { items } = await readPage<{ status: string; topics: { answers: unknown[] }[] }>(
			guides,
			'?country=it&limit=100',
		)
		expect(items).toHaveLength(18)
		for (const { topics } of items) expect(topics).toHaveLength(5)
	})

	it('of countries name the guides of each', async () => {
		const { items } = await readPage<{ code: string; guides: string[] }>(countries)
		expect(items.map(({ code }) => code)).toEqual(['be', 'de', 'es', 'fr', 'it', 'nl', 'pt'])
		expect(items.find(({ code }) => code === 'it')?.guides).toHaveLength(18)
	})

	it.each([
		['?country=xx', 'country'],
		['?status=tourist', 'status'],
	])('refuse %s instead of answering with nothing', async (query, parameter) => {
		const response = await askList(claims, query)
		expect(response.status).toBe(400)
		expect(await response.json()).toMatchObject({ errors: [{ parameter }] })
	})

	it('refuse a treaty that there is not', async () => {
		expect((await askList(ratifications, '?source=icescrr')).status).toBe(400)
	})
})

describe('a claim of the open data', () => {
	const slug = ['it', 'refugee', 'health', '1']

	it('says what its page says, in the language that was asked for', async () => {
		const { item } = await one<OpenClaim>(claim, { slug }, '?language=ar')
		const topic = await loadTopic('it', 'refugee', 'health', 'ar')
		const shown = topic?.claims.find((other) => other.slug === slug.join('/'))
		expect(item.summary).toEqual(shown?.summary)
		expect(item.summary.language).toBe('ar')
		expect(item.citations).toEqual(shown?.citations)
		expect(item.citations.length).toBeGreaterThan(0)
		expect(item.page).toMatch(/\/ar\/it\/refugee\/health#health-1$/)
	})

	it('says as data that nobody verified it, until a clinic does', async () => {
		expect((await one<OpenClaim>(claim, { slug })).item.verification).toBeNull()
		await db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			SELECT gen_random_uuid(), "publishedRevisionId", 'Clinica Torino', 'A. B.', '2026-01-01', '2999-01-01'
			FROM "Entry" WHERE kind = 'claim' AND slug = 'it/refugee/health/1'`,
		)
		expect((await one<OpenClaim>(claim, { slug })).item.verification).toEqual({
			...{ clinic: 'Clinica Torino', name: 'A. B.' },
			...{ verifiedAt: '2026-01-01', until: '2999-01-01', state: 'verified' },
		})
	})

	it.each([[['it', 'refugee', 'health', '999']], [['tui']], [["it'"]], [['IT']]])(
		'is not found as %j',
		async (name) => {
			expect((await one(claim, { slug: name })).status).toBe(404)
		},
	)
})

describe('a guide of the open data', () => {
	it('holds the claims that the list gives of it, and those of overlays apart', async () => {
		const { item } = await one<OpenGuide>(guide, { country: 'it', status: 'asylum-seeker' })
		const own = item.topics.flatMap(({ claims: held }) => held.map(({ slug }) => slug))
		const listed = await readAll<OpenClaim>(claims, '?country=it&status=asylum-seeker&limit=100')
		expect(own.toSorted()).toEqual(listed.map(({ slug }) => slug).toSorted())
		expect(item.overlays.map(({ status }) => status)).toEqual(['domestic-worker'])
		expect(item.transitions.length + item.arrivals.length).toBeGreaterThan(0)
		expect(item.deadlines.length).toBeGreaterThan(0)
	})

	it.each([
		['xx', 'refugee'],
		['it', 'nobody'],
		['at', 'refugee'],
	])('of %s and %s is not there', async (country, status) => {
		expect((await one(guide, { country, status })).status).toBe(404)
	})
})

it('a source of the open data holds every claim that cites it', async () => {
	const { item } = await one<SourceInFull>(source, { slug: 'icescr' })
	const listed = (await readAll<OpenSource>(sources, '?limit=100')).find(({ slug }) => slug === 'icescr')
	expect(item.claims).toHaveLength(listed?.claims ?? -1)
	expect(item.ratifications.find(({ country }) => country === 'it')).toMatchObject({ state: 'party', since: 1978 })
	expect((await one(source, { slug: 'nothing' })).status).toBe(404)
})

it('a place that nobody confirmed for six months leaves the open data', async () => {
	const before = (await readAll<OpenService>(services, '?limit=100')).map(({ slug }) => slug)
	const [gone = ''] = before
	await db.sql(
		`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
		SELECT gen_random_uuid(), "publishedRevisionId", 'Clinica Torino', 'A. B.', '2020-01-01', '2020-07-01'
		FROM "Entry" WHERE kind = 'service' AND slug = $1`,
		[gone],
	)
	const after = (await readAll<OpenService>(services, '?limit=100')).map(({ slug }) => slug)
	expect(after).toEqual(before.filter((slug) => slug !== gone))
})
