/** The answers a claim can give, from the widest right to none, then what nobody could find out. */
export const ANSWERS = ['yes', 'conditional', 'limited', 'no', 'unknown'] as const

export type Answer = (typeof ANSWERS)[number]

/** A cell without a claim is a gap: shown like an answer, never stored as one. */
export type AnswerMark = Answer | 'gap'

/** Tells whether an answer must carry the legal basis of the difference in treatment (invariant 8). */
export function needsReason(answer: Answer): boolean {
	return answer !== 'yes'
}

/** Counts answers in their fixed order and leaves out those that do not occur. */
export function tallyAnswers(answers: readonly Answer[]): { answer: Answer; count: number }[] {
	return ANSWERS.map((answer) => ({ answer, count: answers.filter((a) => a === answer).length })).filter(
		(tally) => tally.count > 0,
	)
}
