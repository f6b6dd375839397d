import type { Answer } from './answers'
import { missingOf } from './missing'

/** What a map of the guidance needs to know of a published claim. */
export interface CoveredClaim {
	slug: string
	country: string
	status: string
	topic: string
	entitlement: string
	answer: Answer
	/** As exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
	asOf: string
	confidence: 'high' | 'medium' | 'low'
	/** Its law is being changed. */
	changing: boolean
	/** Its writer left a note on what to check. */
	recheck: boolean
	verified: boolean
	/** Somebody opened the page of at least one source it cites. */
	opened: boolean
}

export interface RecordedGap {
	country: string
	status: string | null
	entitlement: string
	part: string | null
}

/** How far one country is. */
export interface CountryCoverage {
	country: string
	answers: number
	/** Situation by situation, those with any answer. */
	statuses: { status: string; answers: number; open: number }[]
	/** Answers by topic, for every topic. */
	topics: Record<string, number>
	/** Questions without an answer, or with part of one. */
	open: number
	verified: number
	/** Answers that rest on sources nobody opened, and on no other. */
	unopened: number
}

/** What can be covered, each in its order. */
interface CoverageRows {
	countries: readonly string[]
	statuses: readonly string[]
	topics: readonly string[]
	entitlements: readonly string[]
}

/** Counts, country by country in the order given, what has been researched; countries without any claim are left out. */
export function coverageOf(
	claims: readonly CoveredClaim[],
	gaps: readonly RecordedGap[],
	{ countries, statuses, topics, entitlements }: CoverageRows,
): CountryCoverage[] {
	return countries.flatMap((country) => {
		const own = claims.filter((claim) => claim.country === country)
		if (own.length === 0) return []
		const recorded = gaps.filter((gap) => gap.country === country)
		const covered = statuses
			.map((status) => ({
				status,
				answers: own.filter((claim) => claim.status === status).length,
				open: missingOf(status, entitlements, own, recorded).length,
			}))
			.filter(({ answers }) => answers > 0)
		return [
			{
				country,
				answers: own.length,
				statuses: covered,
				topics: Object.fromEntries(topics.map((topic) => [topic, own.filter((c) => c.topic === topic).length])),
				open: covered.reduce((sum, { open }) => sum + open, 0),
				verified: own.filter((claim) => claim.verified).length,
				unopened: own.filter((claim) => !claim.opened).length,
			},
		]
	})
}

const SURENESS = ['low', 'medium', 'high']

/** What to check again, the most pressing first: changing law, then a note of the writer, then the least sure and oldest. */
export function recheckFirst<C extends CoveredClaim>(claims: readonly C[]): C[] {
	const urgency = (claim: C) => [
		claim.verified ? 1 : 0,
		claim.changing ? 0 : 1,
		claim.recheck ? 0 : 1,
		SURENESS.indexOf(claim.confidence),
	]
	return claims.toSorted((a, b) => {
		const [first, second] = [urgency(a), urgency(b)]
		const differs = first.findIndex((value, index) => value !== second[index])
		if (differs >= 0) return (first[differs] ?? 0) - (second[differs] ?? 0)
		return a.asOf === b.asOf ? (a.slug < b.slug ? -1 : 1) : a.asOf < b.asOf ? -1 : 1
	})
}
