import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import type { Transaction } from '@/lib/db/client'
import { deleteDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import type { LockedEntry } from '@/lib/db/locked-entry'
import { finishPlans } from '@/lib/db/plans'
import { movePointer } from '@/lib/db/publication'
import { type FoundRevision, setRevisionState } from '@/lib/db/revisions'
import { settleTasksOf } from '@/lib/db/tasks'
import type { Actor } from '@/lib/domain/actor'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdBasis } from './hold-basis'
import { holdRevision } from './open-revision'
import { queueEntryPages } from './queue-entry-pages'

const input = z.object({
	revision: id,
	hash: z.string(),
	/** The tasks of law changes that this revision answers. */
	settles: z.array(id).default([]),
})

interface Publication {
	entry: LockedEntry
	revision: FoundRevision
	settles: string[]
	urgent: boolean
	detail: Record<string, string | number | boolean>
}

/** Moves the pointer, writes the audit row, queues the pages: in the caller's one transaction (invariant 2). */
export async function publishHeld(tx: Transaction, actor: Actor, publication: Publication): Promise<void> {
	const { entry, revision, settles, urgent, detail } = publication
	await setRevisionState(tx, revision.id, 'published', urgent)
	await movePointer(tx, {
		entryId: entry.id,
		kind: entry.kind,
		revisionId: revision.id,
		content: revision.content,
	})
	await deleteDraft(tx, entry.id)
	await finishPlans(tx, revision.id)
	await settleTasksOf(tx, { entryId: entry.id, taskIds: settles, memberId: actor.id })
	await writeAudit(tx, actor, urgent ? 'publish-urgently' : 'publish', {
		entryId: entry.id,
		revisionId: revision.id,
		detail: {
			number: revision.number,
			hash: revision.hash,
			grade: revision.grade,
			draftVersion: entry.draftVersion,
			...detail,
		},
	})
	await queueEntryPages(tx, entry, [entry.publishedId, revision.id])
}

/** Publishes an approved revision: exactly the words that were approved, once, or nothing. */
export const publish = defineVerb('publish', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdRevision(tx, sent.revision, sent.hash)
		if (!held.ok) return held
		const { entry, revision } = held.value
		if (nextState(revision.state, 'publish') === null) return refused('wrong-state', { state: revision.state })
		const basis = await holdBasis(tx, entry.id, revision.references)
		if (!basis.ok) return basis
		// An import published in between: what was approved was written on other words.
		if ((entry.publishedNumber ?? 0) > revision.number) return refused('published-since')
		await publishHeld(tx, actor, { entry, revision, settles: sent.settles, urgent: false, detail: {} })
		return done({ revision: revision.id })
	}),
)
