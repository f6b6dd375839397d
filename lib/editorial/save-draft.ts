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
	const version = await insertDraft(tx, { entryId: entry, baseRevisionId: publishedId, memberId: actor.id, ...text })
	if (version) await writeAudit(tx, actor, 'save-draft', { entryId: entry, detail: { begun: true } })
	return version
}

async function goOn(tx: Transaction, actor: Actor, { entry, ...text }: Input) {
	return (await updateDraft(tx, { entryId: entry, memberId: actor.id, ...text })) ? text.version + 1 : null
}

/**
 * Saves what someone types, if nobody saved since they read it. `version` 0 begins a working copy.
 * A conflict gives back the text that stands, so that the two can be shown beside each other and neither is lost.
 */
export const saveDraft = defineVerb('save-draft', input, (actor, sent) =>
	editing(async (tx): Promise<Outcome<{ version: number }>> => {
		const entry = await lockEntry(tx, sent.entry)
		if (!entry) return refused('not-found')
		if (nextState(entry.state, 'edit') === null) return refused('locked', { state: entry.state })
		const version = sent.version === 0 ? await begin(tx, actor, sent, entry.publishedId) : await goOn(tx, actor, sent)
		return version ? done({ version }) : refused('conflict', { theirs: await findDraft(entry.id, tx) })
	}),
)
