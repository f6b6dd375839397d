import type { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import type { Transaction } from '@/lib/db/client'
import { findDraft, insertDraft, updateDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import type { Actor } from '@/lib/domain/actor'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { draftText, id, version } from './fields'

const input = draftText.extend({ entry: id, version })

type Input = z.output<typeof input>

async function begin(tx: Transaction, actor: Actor, { entry, version: _, ...text }: Input, publishedId: string | null) {
	const draft = { entryId: entry, baseRevisionId: publishedId, memberId: actor.id, ...text }
	if (!(await insertDraft(tx, draft))) return false
	await writeAudit(tx, actor, 'save-draft', { entryId: entry, detail: { begun: true } })
	return true
}

/**
 * Saves what someone types, if nobody saved since they read it. `version` 0 begins a working copy.
 * A conflict gives back the text that stands, so that the two can be shown beside each other and neither is lost.
 */
export const saveDraft = defineVerb('save-draft', input, (actor, sent): Promise<Outcome<{ version: number }>> => {
	const { entry: entryId, version: read, ...text } = sent
	return editing(async (tx) => {
		const entry = await lockEntry(tx, entryId)
		if (!entry) return refused('not-found')
		if (nextState(entry.state, 'edit') === null) return refused('locked', { state: entry.state })
		const saved =
			read === 0
				? await begin(tx, actor, sent, entry.publishedId)
				: await updateDraft(tx, { entryId, version: read, memberId: actor.id, ...text })
		return saved ? done({ version: read + 1 }) : refused('conflict', { theirs: await findDraft(entryId, tx) })
	})
})
