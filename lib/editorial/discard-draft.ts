import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { deleteDraft, findDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'

const input = z.object({ entry: id, version })

/** Gives up a working copy. Its words stay in the audit log, so that even this loses nothing. */
export const discardDraft = defineVerb('discard-draft', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		const draft = entry ? await findDraft(entry.id, tx) : null
		if (!entry || !draft) return refused('not-found')
		if (entry.openId) return refused('locked', { state: entry.state })
		if (draft.version !== sent.version) return refused('conflict', { theirs: draft })
		await deleteDraft(tx, entry.id)
		const { content, references, version: draftVersion } = draft
		const detail = { content, references, draftVersion }
		await writeAudit(tx, actor, 'discard-draft', { entryId: entry.id, detail })
		return done({ entry: entry.id })
	}),
)
