import type { Topic } from './topics'

/** How fast the law and practice of a topic move. */
export type Volatility = 'high' | 'medium' | 'low'

/**
 * - `social-protection`, high: amounts and tests are set anew by each year's budget law and by circulars in between.
 * - `housing`, high: reception is rewritten by decree, and places, calls and winter plans change within a season.
 * - `decent-work`, medium: quotas and entry rules come yearly; pay, safety and union rights seldom change.
 * - `health`, medium: the national rules stand, the desks and fees of the regions move.
 * - `education`, low: the right to school is old and stable; enrolment dates return every year.
 */
const OF_TOPIC: Record<Topic, Volatility> = {
	'social-protection': 'high',
	housing: 'high',
	'decent-work': 'medium',
	health: 'medium',
	education: 'low',
}

/** What a status means spans all topics. */
const OF_NO_TOPIC: Volatility = 'medium'

/** For how many days past its end a verification is due (amber) before it is overdue (red). */
export const DAYS_OF_GRACE: Record<Volatility, number> = { high: 30, medium: 90, low: 180 }

export function volatilityOf(topic: string | null): Volatility {
	return OF_TOPIC[topic as Topic] ?? OF_NO_TOPIC
}
