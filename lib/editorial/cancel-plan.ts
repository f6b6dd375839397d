import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { cancelPlans } from '@/lib/db/plans'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'

const input = z.object({ revision: id })

/** Ends the plan to publish a revision; its approval stands. */
export const cancelPlan = defineVerb('cancel-plan', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if ((await cancelPlans(tx, revision.id)) === 0) return refused('wrong-state', { state: revision.state })
		await writeAudit(tx, actor, 'cancel-plan', { entryId: entry.id, revisionId: revision.id })
		return done({ revision: revision.id })
	}),
)
