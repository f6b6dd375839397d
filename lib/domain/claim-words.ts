import type { ReadableClaim } from './reading'

/** Every block of a claim, to tell in which languages a page shows it. */
export const claimWords = (claim: ReadableClaim) => [
	claim.summary,
	claim.reason,
	claim.where,
	claim.deadline,
	claim.changing,
	claim.practice,
	claim.recheck,
	...claim.conditions,
	...claim.steps,
	...claim.documents,
	...claim.refused,
]
