import type { ComparedColumn } from './comparison-query'

interface Placed {
	country: string | null
	status: string | null
	entitlement: string | null
}

interface Recorded extends Placed {
	/** The piece of an answered question that is missing; null where the whole answer is. */
	part: unknown
}

interface Found<C, W, G> {
	claims: readonly C[]
	withdrawn: readonly W[]
	gaps: readonly G[]
}

/**
 * What stands in the cell of a column and an entitlement: its claims, and only where it has none, those that were
 * withdrawn and the gaps recorded for the whole question, of its status or (null) of every status.
 */
export function cellOf<C extends Placed, W extends Placed, G extends Recorded>(
	{ country, status }: ComparedColumn,
	entitlement: string,
	found: Found<C, W, G>,
): { claims: C[]; withdrawn: W[]; gaps: G[] } {
	const asks = (one: Placed) => one.country === country && one.entitlement === entitlement
	const claims = found.claims.filter((claim) => asks(claim) && claim.status === status)
	if (claims.length > 0) return { claims, withdrawn: [], gaps: [] }
	return {
		claims,
		withdrawn: found.withdrawn.filter((claim) => asks(claim) && claim.status === status),
		gaps: found.gaps.filter((gap) => asks(gap) && gap.part === null && (gap.status === status || gap.status === null)),
	}
}
