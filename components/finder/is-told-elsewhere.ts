import type { Choice, Fit, Question } from '@/lib/domain/finder/rules'

/**
 * Whether a reader of the whole page need not be told here what would settle a fit: an answer above it in the question
 * told so, or the paper shows it, which the page says once for all.
 */
export function isToldElsewhere({ choices }: Question, choice: Choice, { status, shown, settle }: Fit): boolean {
	const first = choices.find(({ fits }) => fits.some((fit) => fit.status === status && fit.settle === settle))
	return shown || first !== choice
}
