import type { Actor } from '@/lib/domain/actor'
import { database, type Transaction } from './client'
import type { ReviewStep, Verdict } from './generated/enums'

export interface NewReview {
	revisionId?: string
	translationId?: string
	step: ReviewStep
	verdict: Verdict
	hash: string
	comment: string
}

/** Records a verdict with the name and clinic of who gave it. */
export async function insertReview(tx: Transaction, actor: Actor, review: NewReview): Promise<void> {
	const clinicId = actor.clinic?.id ?? null
	const reviewer = actor.clinic ? `${actor.name} (${actor.clinic.name})` : actor.name
	await tx.review.create({ data: { ...review, memberId: actor.id, reviewer, clinicId } })
}

/** The verdicts on a revision, in the order they were given. */
export async function findReviews(revisionId: string, client: Transaction = database()) {
	return client.review.findMany({ where: { revisionId }, orderBy: { at: 'asc' } })
}
