/** The checks a clinic can ask of its members' revisions, in the order they are done. */
export const CHAIN_STEPS = ['supervisor', 'peer'] as const

export type ChainStep = (typeof CHAIN_STEPS)[number]

interface Given {
	step: string
	verdict: string
}

/** The check that is due next; null when all are done. */
export function dueStep(chain: readonly ChainStep[], reviews: readonly Given[]): ChainStep | null {
	return chain.find((step) => !reviews.some((given) => given.verdict === 'approve' && given.step === step)) ?? null
}

/** Whether a reviewer of this clinic can do a check: a supervisor of the author's clinic, a peer of another one. */
export function fitsStep(step: ChainStep, reviewer: string | null, author: string | null): boolean {
	if (reviewer === null || author === null) return false
	return step === 'supervisor' ? reviewer === author : reviewer !== author
}
