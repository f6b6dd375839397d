import { describe, expect, it } from 'vitest'
import { type CoveredClaim, coverageOf, recheckFirst } from '@/lib/domain/coverage'

const claim = (slug: string, more: Partial<CoveredClaim> = {}): CoveredClaim => {
	const [country = '', status = '', topic = ''] = slug.split('/')
	return {
		...{ slug, country, status, topic, entitlement: 'emergency-care', answer: 'yes', asOf: '2025-06' },
		...{ confidence: 'medium', changing: false, recheck: false, verified: false, opened: false },
		...more,
	}
}

const ROWS = {
	countries: ['it', 'de', 'fr'],
	statuses: ['worker', 'refugee'],
	topics: ['health', 'housing'],
	entitlements: ['emergency-care', 'reception', 'rent-support'],
}

describe('what has been researched', () => {
	const claims = [
		claim('de/refugee/health/1', { opened: true }),
		claim('it/refugee/health/1', { verified: true, opened: true }),
		claim('it/refugee/housing/1', { entitlement: 'reception' }),
		claim('it/worker/health/1'),
	]

	it('is counted by country, status and topic, in their order; a country without claims is left out', () => {
		expect(coverageOf(claims, [], ROWS)).toEqual([
			{
				...{ country: 'it', answers: 3, verified: 1, unopened: 2, open: 3 },
				topics: { health: 2, housing: 1 },
				statuses: [
					{ status: 'worker', answers: 1, open: 2 },
					{ status: 'refugee', answers: 2, open: 1 },
				],
			},
			{
				...{ country: 'de', answers: 1, verified: 0, unopened: 0, open: 2 },
				topics: { health: 1, housing: 0 },
				statuses: [{ status: 'refugee', answers: 1, open: 2 }],
			},
		])
	})

	it('is open again where a part of an answer is recorded as missing, in that country alone', () => {
		const gap = { country: 'it', status: null, entitlement: 'emergency-care', part: 'dental care' }
		expect(coverageOf(claims, [gap], ROWS).map(({ country, open }) => [country, open])).toEqual([
			['it', 5],
			['de', 2],
		])
	})
})

describe('what to check again first', () => {
	const order = (claims: CoveredClaim[]) => recheckFirst(claims).map(({ slug }) => slug)

	it('is what rests on changing law, then what has a note, then the least sure, then the oldest', () => {
		expect(
			order([
				claim('it/worker/health/1', { asOf: '2026-01' }),
				claim('it/worker/health/2', { asOf: '2025' }),
				claim('it/worker/health/3', { confidence: 'low' }),
				claim('it/worker/health/4', { recheck: true, confidence: 'high' }),
				claim('it/worker/health/5', { changing: true, confidence: 'high', asOf: '2026-03' }),
			]),
		).toEqual([5, 4, 3, 2, 1].map((number) => `it/worker/health/${number}`))
	})

	it('is never what a clinic verified, while anything is unverified', () => {
		const verified = claim('it/worker/health/1', { verified: true, changing: true, recheck: true })
		expect(order([verified, claim('it/worker/health/2', { confidence: 'high' })])).toEqual([
			'it/worker/health/2',
			'it/worker/health/1',
		])
	})

	it('has one order for equals', () => {
		const equals = ['it/a/health/2', 'it/a/health/1', 'it/b/health/1'].map((slug) => claim(slug))
		expect(order(equals)).toEqual(order(equals.toReversed()))
	})
})
