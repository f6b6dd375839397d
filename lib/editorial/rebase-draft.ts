import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { findDraft, touchDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'

const input = z.object({ entry: id, version })

/** Says that a working copy takes account of what was published since it was begun. Its words stay as they are. */
export const rebaseDraft = defineVerb('rebase-draft', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		const draft = entry ? await findDraft(entry.id, tx) : null
		if (!entry || !draft) return refused('not-found')
		if (entry.openId) return refused('locked', { state: entry.state })
		if (draft.version !== sent.version) return refused('conflict', { theirs: draft })
		await touchDraft(tx, entry.id, entry.publishedId)
		await writeAudit(tx, actor, 'rebase-draft', { entryId: entry.id, revisionId: entry.publishedId })
		return done({ version: draft.version + 1 })
	}),
)
