import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { touchDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { cancelPlans } from '@/lib/db/plans'
import { setRevisionState } from '@/lib/db/revisions'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdRevision } from './open-revision'

const input = z.object({ revision: id })

/** Takes a revision back to edit it. Whatever was approved of it is void: what comes next is another revision. */
export const takeBack = defineVerb('take-back', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision)
		if (!held.ok) return held
		const { entry, revision } = held.value
		const state = nextState(revision.state, 'take-back')
		if (state === null) return refused('wrong-state', { state: revision.state })
		await setRevisionState(tx, revision.id, state)
		await cancelPlans(tx, revision.id)
		await touchDraft(tx, entry.id)
		await writeAudit(tx, actor, 'take-back', { entryId: entry.id, revisionId: revision.id })
		return done({ state })
	}),
)
