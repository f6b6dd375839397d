import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { findReviews, insertReview } from '@/lib/db/reviews'
import { CHAIN_STEPS, dueStep } from '@/lib/domain/chain'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, reason } from './fields'
import { holdRevision } from './open-revision'

const input = z.object({ revision: id, hash: z.string(), comment: reason })

const OPEN = ['submitted', 'approved', 'published']

/** Records that a reviewer disagrees, and why, without stopping the others. It stays with the revision for good. */
export const dissent = defineVerb('dissent', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if (!OPEN.includes(revision.state)) return refused('wrong-state', { state: revision.state })
		if (revision.contributors.includes(actor.id)) return refused('own-work')
		const chain = CHAIN_STEPS.filter((step) => (revision.chain as string[]).includes(step))
		const step = dueStep(chain, await findReviews(revision.id, tx)) ?? chain.at(-1) ?? 'supervisor'
		const { comment } = sent
		await insertReview(tx, actor, { revisionId: revision.id, step, verdict: 'dissent', hash: revision.hash, comment })
		await writeAudit(tx, actor, 'dissent', { entryId: entry.id, revisionId: revision.id, detail: { comment } })
		return done({ state: revision.state })
	}),
)
