import { z } from 'zod'
import { findActor } from '@/lib/db/actors'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { changeTask } from '@/lib/db/tasks'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'
import { holdTask } from './held-task'

const input = z.object({
	task: id,
	version,
	/** The member it is for; empty for nobody. */
	assignee: z
		.string()
		.max(100)
		.nullable()
		.transform((value) => value || null),
})

/** Gives an open task to a member, or to nobody again. */
export const assignTask = defineVerb('assign-task', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdTask(tx, sent)
		if (!held.ok) return held
		const assignee = sent.assignee === null ? null : await findActor(sent.assignee)
		if (sent.assignee !== null && !assignee) return refused('not-found')
		const changed = await changeTask(tx, held.value, { assigneeId: sent.assignee })
		if (!changed) return refused('changed-since-read')
		const detail = { task: sent.task, lawChange: held.value.lawChangeId, assignee: assignee?.name ?? null }
		await writeAudit(tx, actor, 'assign-task', { entryId: held.value.entry.id, detail })
		return done({ task: sent.task, assignee: sent.assignee })
	}),
)
