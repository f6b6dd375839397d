import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { insertDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { findRevision } from '@/lib/db/revisions'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { id } from './fields'

const input = z.object({ revision: id })

/**
 * Begins a working copy with the words of an earlier revision. Never writes over somebody's work in progress.
 * Who wrote them then wrote in this too: nobody gets to approve their own words because another restored them.
 */
export const restore = defineVerb('restore', input, (actor, sent) =>
	editing(async (tx) => {
		const revision = await findRevision(sent.revision, tx)
		const entry = revision ? await lockEntry(tx, revision.entryId) : null
		if (!revision || !entry) return refused('not-found')
		if (entry.draftVersion !== null) return refused('draft-exists')
		if (nextState(entry.state, 'restore') === null) return refused('wrong-state', { state: entry.state })
		const begun = await insertDraft(tx, {
			entryId: entry.id,
			content: revision.content,
			references: revision.references,
			grade: null,
			note: '',
			baseRevisionId: entry.publishedId,
			memberId: actor.id,
			wroteBefore: revision.contributors,
		})
		if (!begun) return refused('draft-exists')
		const detail = { number: revision.number }
		await writeAudit(tx, actor, 'restore', { entryId: entry.id, revisionId: revision.id, detail })
		return done({ entry: entry.id })
	}),
)
