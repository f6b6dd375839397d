interface Answered {
	status: string
	entitlement: string
}

interface Recorded {
	/** Null where it holds for every status. */
	status: string | null
	entitlement: string
	/** The piece of an answered question that is missing; null where the whole answer is. */
	part: unknown
}

export interface Missing<G extends Recorded> {
	entitlement: string
	reasons: G[]
}

/**
 * The questions of a status that have no answer, or only part of one, with the recorded reasons. A missing claim is a
 * gap, whether or not anyone wrote down why (invariant 7).
 */
export function missingOf<G extends Recorded>(
	status: string,
	entitlements: readonly string[],
	answers: readonly Answered[],
	gaps: readonly G[],
): Missing<G>[] {
	return entitlements.flatMap((entitlement) => {
		const isAnswered = answers.some((row) => row.status === status && row.entitlement === entitlement)
		const recorded = gaps.filter(
			(gap) => gap.entitlement === entitlement && (gap.status === status || gap.status === null),
		)
		const reasons = isAnswered ? recorded.filter((gap) => gap.part !== null) : recorded
		return isAnswered && reasons.length === 0 ? [] : [{ entitlement, reasons }]
	})
}
