import type { RatificationContent } from './kinds/ratification'
import type { SourceContent } from './kinds/source'

/**
 * How a country stands to an international or European text. Not bound, unknown and not applicable are three things:
 * `not-applicable` is a promise, a recommendation or an opinion, `interpretation` a committee's reading of a treaty, and neither
 * can bind; `union` is law of the European Union, which binds its members without ratification.
 */
export type BondState = RatificationContent['status'] | 'union' | 'interpretation' | 'not-applicable'

export interface Bond {
	state: BondState
	/** The year of ratification, where it is known. */
	since: number | null
}

/** The bodies whose law binds the members of the Union as such (Treaty on the Functioning of the EU, arts 267 and 288). */
const UNION = ['European Union', 'Court of Justice of the European Union']

/** Tells how a member of the European Union stands to a text; no row of ratification means that nobody knows. */
export function bondOf(
	{ binding, body, kind }: Pick<SourceContent, 'binding' | 'body' | 'kind'>,
	ratification: Pick<RatificationContent, 'status' | 'year'> | null,
): Bond {
	if (kind === 'general-comment') return { state: 'interpretation', since: null }
	if (!binding) return { state: 'not-applicable', since: null }
	if (body !== null && UNION.includes(body)) return { state: 'union', since: null }
	return { state: ratification?.status ?? 'unknown', since: ratification?.year ?? null }
}

/** Whether a reader who meets the text must be told that it does not bind, or may not. */
export const isDoubtful = ({ state }: Bond): boolean => state !== 'party' && state !== 'union'

/** What binds comes first, what cannot bind last. */
const ORDER: readonly BondState[] = [
	'party',
	'union',
	'predecessor-instrument-only',
	'unknown',
	'not-party',
	'denounced',
	'interpretation',
	'not-applicable',
]

export const byBond = (a: { bond: Bond }, b: { bond: Bond }): number =>
	ORDER.indexOf(a.bond.state) - ORDER.indexOf(b.bond.state)
