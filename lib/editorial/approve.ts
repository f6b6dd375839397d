import { z } from 'zod'
import { whoDid, writeAudit } from '@/lib/db/audit'
import type { Transaction } from '@/lib/db/client'
import { editing } from '@/lib/db/editing'
import type { LockedEntry } from '@/lib/db/locked-entry'
import { findReviews, insertReview } from '@/lib/db/reviews'
import type { FoundRevision } from '@/lib/db/revisions'
import { setRevisionState } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import { CHAIN_STEPS, dueStep, fitsStep } from '@/lib/domain/chain'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'
import { queueEntryPages } from './queue-entry-pages'

const input = z.object({ revision: id, hash: z.string(), comment: z.string().trim().max(2000).default('') })

interface Approval {
	actor: Actor
	entry: LockedEntry
	revision: FoundRevision
	comment: string
}

type Approved = Outcome<{ state: string; step: string }>

/** The approval that an urgent publication still owes, by anyone who neither wrote nor published it. */
async function approveAfterwards(tx: Transaction, { actor, entry, revision, comment }: Approval): Promise<Approved> {
	const reviews = await findReviews(revision.id, tx)
	const isOwed = revision.urgent && entry.publishedId === revision.id
	if (!isOwed || reviews.some(({ step, verdict }) => step === 'afterwards' && verdict === 'approve')) {
		return refused('wrong-state', { state: revision.state })
	}
	if ((await whoDid('publish-urgently', revision.id, tx)).includes(actor.id)) return refused('own-work')
	await insertReview(tx, actor, {
		revisionId: revision.id,
		step: 'afterwards',
		verdict: 'approve',
		hash: revision.hash,
		comment,
	})
	await writeAudit(tx, actor, 'approve', {
		entryId: entry.id,
		revisionId: revision.id,
		detail: { step: 'afterwards', comment },
	})
	await queueEntryPages(tx, entry, [revision.id])
	return done({ state: 'published', step: 'afterwards' })
}

async function approveStep(tx: Transaction, { actor, entry, revision, comment }: Approval): Promise<Approved> {
	const chain = CHAIN_STEPS.filter((step) => (revision.chain as string[]).includes(step))
	const reviews = await findReviews(revision.id, tx)
	const step = dueStep(chain, reviews)
	if (!step || nextState(revision.state, 'approve') === null) return refused('wrong-state', { state: revision.state })
	// A member who changed clinics is still one person: two checks are two people's.
	const gaveOne = reviews.some((given) => given.verdict === 'approve' && given.memberId === actor.id)
	if (gaveOne && fitsStep(step, actor.clinic?.id ?? null, revision.clinicId)) return refused('own-work')
	if (!fitsStep(step, actor.clinic?.id ?? null, revision.clinicId)) return refused('wrong-clinic', { step })
	const verdict = { revisionId: revision.id, step, verdict: 'approve' as const, hash: revision.hash, comment }
	await insertReview(tx, actor, verdict)
	const isLast = dueStep(chain, [...reviews, verdict]) === null
	if (isLast) await setRevisionState(tx, revision.id, 'approved')
	await writeAudit(tx, actor, 'approve', {
		entryId: entry.id,
		revisionId: revision.id,
		detail: { step, comment, hash: revision.hash },
	})
	return done({ state: isLast ? 'approved' : 'submitted', step })
}

/** Approves the words of one hash for the check that is due. Who wrote them never approves them (invariant 3). */
export const approve = defineVerb('approve', input, (actor, sent) =>
	editing(async (tx): Promise<Approved> => {
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if (revision.contributors.includes(actor.id)) return refused('own-work')
		const approval = { actor, entry, revision, comment: sent.comment }
		return revision.state === 'published' ? approveAfterwards(tx, approval) : approveStep(tx, approval)
	}),
)
