import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { changeTask } from '@/lib/db/tasks'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, reason, version } from './fields'
import { holdTask } from './held-task'
import { queueEntryPages } from './queue-entry-pages'

const input = z.object({
	task: id,
	version,
	/** Publishing a revision settles a task as done by itself; here it is settled by word alone. */
	state: z.enum(['done', 'not_affected']).default('not_affected'),
	/** Why: kept with the task. */
	note: reason,
})

/** Settles a task of a law change with a reason; the notice leaves the public pages. */
export const settleTask = defineVerb('settle-task', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdTask(tx, sent)
		if (!held.ok) return held
		const { entry, lawChangeId } = held.value
		const settled = await changeTask(tx, held.value, { state: sent.state, note: sent.note, settledById: actor.id })
		if (!settled) return refused('changed-since-read')
		const detail = { task: sent.task, lawChange: lawChangeId, state: sent.state, note: sent.note }
		await writeAudit(tx, actor, 'settle-task', { entryId: entry.id, detail })
		if (entry.publishedId) await queueEntryPages(tx, entry, [entry.publishedId])
		return done({ task: sent.task, state: sent.state })
	}),
)
