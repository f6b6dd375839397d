import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Guide } from '@/lib/domain/reading-pages'
import { TOPICS } from '@/lib/domain/topics'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let guide: Guide
beforeAll(async () => {
	db = await freshDatabase('content')
	guide = (await loadGuide('it', 'irregular-situation', 'en')) as Guide
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const HEALTH = [1, 2, 3, 4, 5].map((number) => `it/irregular-situation/health/${number}`)

describe('a guide', () => {
	it('holds the five topics in order, each with all its claims in order', async () => {
		expect(guide.topics.map(({ topic }) => topic)).toEqual(TOPICS)
		const stored = await db.sql<{ slug: string }>(
			`SELECT e.slug FROM "Entry" e JOIN "Entitlement" n ON n.slug = e."entitlementSlug" JOIN "Topic" t ON t.slug = n."topicSlug"
			WHERE e.kind = 'claim' AND e."countryCode" = 'it' AND e."statusSlug" = 'irregular-situation' AND e."publishedRevisionId" IS NOT NULL
			ORDER BY t.position, e.position`,
		)
		expect(guide.topics.flatMap(({ claims }) => claims.map((claim) => claim.slug))).toEqual(
			stored.map((row) => row.slug),
		)
		expect(guide.topics.find(({ topic }) => topic === 'health')?.claims.map((claim) => claim.slug)).toEqual(HEALTH)
	})

	it('says what the status means, with its law', () => {
		expect(guide.status).toEqual({ slug: 'irregular-situation', kind: 'status', parent: null })
		expect(guide.profile?.slug).toBe('it/irregular-situation')
		expect(guide.profile?.citations.length).toBeGreaterThan(0)
	})

	it('cites at least one provision in every claim of every status (invariant 5)', async () => {
		const statuses = await db.sql<{ slug: string }>('SELECT slug FROM "Status"')
		for (const { slug } of statuses) {
			const each = await loadGuide('it', slug, 'en')
			const claims = each?.topics.flatMap((topic) => topic.claims) ?? []
			expect(claims.length, slug).toBeGreaterThan(0)
			expect(claims.filter((claim) => claim.citations.length === 0)).toEqual([])
		}
	})

	it('lists open services for this status alone, and those for everyone; never a planned one', async () => {
		const stored = await db.sql<{ slug: string }>(
			`SELECT e.slug FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'service'
			AND r.content->'statuses' ?| ARRAY['all', 'irregular-situation']
			AND r.content->>'opening' IS DISTINCT FROM 'planned' ORDER BY e.position, e.slug`,
		)
		expect(stored.length).toBeGreaterThan(14)
		expect(stored.length).toBeLessThan(30)
		expect(guide.services.map((service) => service.slug)).toEqual(stored.map((row) => row.slug))
	})

	it.each([
		['xx', 'refugee'],
		['it', 'tourist'],
		['gr', 'refugee'],
		['it', ''],
	])('is not there for %j and %j', async (country, status) => {
		expect(await loadGuide(country, status, 'en')).toBeNull()
		expect(await loadTopic(country, status, 'health', 'en')).toBeNull()
	})
})

describe('a topic of a guide', () => {
	it('holds its claims in order, each with its citations in order', async () => {
		const topic = await loadTopic('it', 'irregular-situation', 'health', 'en')
		expect(topic?.claims.map((claim) => claim.slug)).toEqual(HEALTH)
		expect(topic?.claims.map((claim) => claim.anchor)).toEqual([
			'health-1',
			'health-2',
			'health-3',
			'health-4',
			'health-5',
		])
		expect(topic?.claims.map(({ citations }) => citations.map(({ provision }) => provision))).toEqual([
			['tui/35'],
			['tui/35', 'lea/63'],
			['tui/35', 'reg/43'],
			['tui/35', 'reg/43'],
			['lea/63', 'acc12/whole', 'piem/whole'],
		])
	})

	it('names the article, the pinpoint and the address of what a claim cites', async () => {
		const topic = await loadTopic('it', 'irregular-situation', 'health', 'en')
		expect(topic?.claims[0]).toMatchObject({ answer: 'yes', entitlement: 'emergency-care', asOf: '2025-06' })
		expect(topic?.claims[0]?.citations[0]).toMatchObject({
			source: 'tui',
			number: 'D.Lgs. 286/1998',
			article: '35',
			pinpoint: '(3)',
			urlBasis: 'official-address-not-opened',
		})
		expect(topic?.claims[4]?.citations[1]).toMatchObject({ source: 'acc12', article: null, pinpoint: null })
	})

	it('lists only services that help with it', async () => {
		const topic = await loadTopic('it', 'irregular-situation', 'health', 'en')
		expect(topic?.services.length).toBeGreaterThan(0)
		expect(topic?.services.length).toBeLessThan(guide.services.length)
		for (const service of topic?.services ?? []) expect(service.topics, service.slug).toContain('health')
	})

	it('says the same as the guide does', async () => {
		for (const { topic, claims } of guide.topics) {
			expect((await loadTopic('it', 'irregular-situation', topic, 'en'))?.claims).toEqual(claims)
		}
	})

	it('gives each answer the reason that is recorded for it, and an explicit null where none is (invariant 8)', async () => {
		const stored = await db.sql<{ slug: string; answer: string; reason: string | null }>(
			`SELECT e.slug, r.answer, r.content->>'reason' AS reason FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
			WHERE e.kind = 'claim' AND e."countryCode" = 'it' AND e."statusSlug" = 'irregular-situation'`,
		)
		const claims = guide.topics.flatMap((topic) => topic.claims)
		const shown = claims.map(({ slug, answer, reason }) => ({ slug, answer, reason: reason?.text ?? null }))
		expect(shown).toHaveLength(stored.length)
		expect(shown).toEqual(expect.arrayContaining(stored))
		expect(stored.filter((row) => row.reason !== null).length).toBeGreaterThan(0)
	})
})
