import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { touchDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { cancelPlans } from '@/lib/db/plans'
import { findReviews, insertReview } from '@/lib/db/reviews'
import { setRevisionState } from '@/lib/db/revisions'
import { CHAIN_STEPS, dueStep } from '@/lib/domain/chain'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id, reason } from './fields'
import { holdRevision } from './open-revision'

const input = z.object({ revision: id, comment: reason })

/** Sends a revision back with what should change; its working copy can be edited again. */
export const requestChanges = defineVerb('request-changes', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if (nextState(revision.state, 'request-changes') === null) {
			return refused('wrong-state', { state: revision.state })
		}
		if (revision.contributors.includes(actor.id)) return refused('own-work')
		const chain = CHAIN_STEPS.filter((step) => (revision.chain as string[]).includes(step))
		const step = dueStep(chain, await findReviews(revision.id, tx)) ?? chain.at(-1) ?? 'supervisor'
		await insertReview(tx, actor, {
			revisionId: revision.id,
			step,
			verdict: 'request_changes',
			hash: revision.hash,
			comment: sent.comment,
		})
		await setRevisionState(tx, revision.id, 'changes_requested')
		await cancelPlans(tx, revision.id)
		await touchDraft(tx, entry.id)
		await writeAudit(tx, actor, 'request-changes', {
			entryId: entry.id,
			revisionId: revision.id,
			detail: { step, comment: sent.comment },
		})
		return done({ state: 'changes_requested' })
	}),
)
