import { describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { ANSWERS, needsReason } from '@/lib/domain/answers'
import type { ClaimContent } from '@/lib/domain/kinds/claim'
import type { ProvisionContent } from '@/lib/domain/kinds/provision'
import type { RatificationContent } from '@/lib/domain/kinds/ratification'
import type { SourceContent } from '@/lib/domain/kinds/source'
import { TOPICS } from '@/lib/domain/topics'

const { reference, entries } = readContent(await listFiles('content'))

const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind)
const claims = ofKind('claim')
const contentOf = (claim: (typeof claims)[number]) => claim.content as ClaimContent

const OTHERS = ['de', 'fr', 'es', 'pt', 'be', 'nl']
const CORE = ['asylum-seeker', 'refugee', 'worker', 'irregular-situation']

describe('the starter knowledge base', () => {
	it.each([
		['claim', 435],
		['status', 18 + OTHERS.length * CORE.length],
		['service', 30],
		['ratification', 312],
		['checklist', 2],
		['transition', 10],
		['gap', 22],
	])('holds of each %s as many as were collected: %d', (kind, count) => {
		expect(ofKind(kind)).toHaveLength(count)
	})

	it('holds 18 time limits of their own, and those of each transition', () => {
		const deadlines = ofKind('deadline').map(({ content }) => content as { transition: string | null })
		expect(deadlines.filter(({ transition }) => transition === null)).toHaveLength(18)
		const moving = new Set(deadlines.flatMap(({ transition }) => transition ?? []))
		expect(moving).toEqual(new Set(ofKind('transition').map(({ slug }) => slug)))
	})

	it.each([['it', 314], ...OTHERS.map((country) => [country, country === 'es' ? 21 : 20] as const)] as const)(
		'makes of %s %d claims',
		(country, count) => {
			expect(claims.filter((claim) => claim.country === country)).toHaveLength(count)
		},
	)

	it.each(OTHERS)('answers in %s for each core status in each topic', (country) => {
		for (const status of CORE) {
			for (const topic of TOPICS) {
				const names = reference.topics.find(({ slug }) => slug === topic)?.entitlements ?? []
				const own = claims.filter((claim) => claim.country === country && claim.status === status)
				expect(own.some(({ entitlement }) => names.includes(entitlement ?? ''))).toBe(true)
			}
		}
	})

	it('tells of 13 countries what binds them, instrument by instrument', () => {
		const rows = ofKind('ratification')
		expect(reference.countries).toHaveLength(13)
		for (const { code } of reference.countries) expect(rows.filter((row) => row.country === code)).toHaveLength(24)
	})

	it('shows what is not known of a ratification as unknown, without a year', () => {
		const unknown = ofKind('ratification')
			.map(({ content }) => content as RatificationContent)
			.filter(({ status }) => status === 'unknown')
		expect(unknown.length).toBeGreaterThan(0)
		expect(unknown.filter(({ year }) => year !== null)).toEqual([])
	})

	it('never says that the Convention on Migrant Workers binds a member of the Union', () => {
		const rows = ofKind('ratification').filter(({ parent }) => parent === 'cmw')
		expect(rows).toHaveLength(13)
		expect(new Set(rows.map(({ content }) => (content as RatificationContent).status))).toEqual(new Set(['not-party']))
	})

	it.each(reference.statuses.map(({ slug }) => slug))(
		'says what the status %s means in Italy, and claims something of it',
		(slug) => {
			const inItaly = (kind: string) => ofKind(kind).filter((entry) => entry.status === slug && entry.country === 'it')
			expect(inItaly('status')).toHaveLength(1)
			expect(inItaly('claim').length).toBeGreaterThan(0)
		},
	)
})

describe('every claim', () => {
	it('has an answer, an entitlement of a topic, and a date', () => {
		const known = reference.topics.flatMap(({ entitlements }) => entitlements)
		const wrong = claims.filter(
			(claim) =>
				!ANSWERS.includes(contentOf(claim).answer) ||
				!known.includes(claim.entitlement ?? '') ||
				!/^20\d\d/.test(contentOf(claim).asOf),
		)
		expect(wrong.map(({ slug }) => slug)).toEqual([])
	})

	it('cites law: its own country’s, the Union’s or a treaty, and no other country’s', () => {
		const provisions = new Map(ofKind('provision').map((entry) => [entry.slug, entry.parent]))
		const countries = new Map(ofKind('source').map((entry) => [entry.slug, entry.country]))
		const foreign = claims.flatMap((claim) =>
			claim.references
				.map(({ provision }) => countries.get(provisions.get(provision) ?? '') ?? claim.country)
				.filter((country) => country !== claim.country)
				.map((country) => `${claim.slug} cites law of ${country}`),
		)
		expect(claims.filter((claim) => claim.references.length === 0)).toEqual([])
		expect(foreign).toEqual([])
	})

	it('leaves no more answers than the facts do without the reason why they are not a full yes', () => {
		const without = claims.filter((claim) => needsReason(contentOf(claim).answer) && contentOf(claim).reason === null)
		expect(without.length).toBeLessThanOrEqual(58)
	})
})

describe('the treaty layer', () => {
	const provisions = ofKind('provision').map(({ parent, content }) => ({ parent, ...(content as ProvisionContent) }))
	const sourceOf = (slug: string) => ofKind('source').find((entry) => entry.slug === slug)?.content as SourceContent

	it('tells articles of at least 44 instruments in plain words', () => {
		const told = provisions.filter(({ text }) => text !== null)
		expect(told.length).toBeGreaterThanOrEqual(189)
		expect(new Set(told.map(({ parent }) => parent)).size).toBeGreaterThanOrEqual(44)
	})

	it('holds all objectives and principles of the Compact, as a promise', () => {
		const articles = provisions.filter(({ parent }) => parent === 'gcm').map(({ article }) => article)
		for (let number = 1; number <= 23; number += 1) expect(articles).toContain(`Objective ${number}`)
		for (const letter of 'abcdefghij') expect(articles).toContain(`Principle ${letter}`)
		expect(sourceOf('gcm').binding).toBe(false)
		expect(sourceOf('gcm').date).toBe('2018-12-19')
	})

	it.each(['cmw-gc1', 'cmw-gc2', 'cescr-gc18', 'cescr-gc20'])('holds %s as a reading, never as binding law', (slug) => {
		expect(sourceOf(slug)).toMatchObject({ kind: 'general-comment', binding: false })
	})
})
