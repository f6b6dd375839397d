import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { cancelPlans, insertPlan } from '@/lib/db/plans'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'

const input = z.object({
	revision: id,
	hash: z.string(),
	/** A moment with its offset, such as 2026-12-01T08:00:00+01:00. */
	at: z.iso.datetime({ offset: true }),
	/** The tasks of law changes that this revision answers. */
	settles: z.array(id).default([]),
})

/** Plans that an approved revision be published at a time, in place of any earlier plan for it. */
export const planPublication = defineVerb('plan-publication', input, (actor, sent) =>
	editing(async (tx) => {
		const at = new Date(sent.at)
		if (at.getTime() <= Date.now()) return refused('in-the-past')
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if (nextState(revision.state, 'publish') === null) return refused('wrong-state', { state: revision.state })
		await cancelPlans(tx, revision.id)
		const plan = await insertPlan(tx, { revisionId: revision.id, memberId: actor.id, at, settles: sent.settles })
		const detail = { at: at.toISOString() }
		await writeAudit(tx, actor, 'plan-publication', { entryId: entry.id, revisionId: revision.id, detail })
		return done({ plan })
	}),
)
