import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { findClinicChain } from '@/lib/db/clinics'
import { findDraft } from '@/lib/db/drafts'
import { editing } from '@/lib/db/editing'
import { type LockedEntry, lockEntry } from '@/lib/db/locked-entry'
import { findRevision, insertRevision } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import { contentHash } from '@/lib/domain/canonical'
import { done, refused } from '@/lib/domain/outcome'
import { nextState } from '@/lib/domain/states'
import { defineVerb } from './define-verb'
import { grade, id, note, reason, version } from './fields'
import { holdBasis } from './hold-basis'
import { publishHeld } from './publish'
import { readDraft } from './read-draft'

const input = z.object({
	entry: id,
	/** The version of the working copy, also where it is locked: it names the text that was read. */
	version,
	grade,
	note,
	reason,
	settles: z.array(id).default([]),
})

type Input = z.output<typeof input>

/** The revision that is under way. */
async function openRevision(tx: Transaction, entry: LockedEntry, openId: string, sent: Input) {
	if (entry.draftVersion !== sent.version) return refused('conflict', { theirs: await findDraft(entry.id, tx) })
	const revision = await findRevision(openId, tx)
	if (!revision) return refused('not-found')
	const { content, references, number } = revision
	if (contentHash({ content, references }) !== revision.hash) return refused('changed-since-read')
	if ((entry.publishedNumber ?? 0) > number) return refused('published-since')
	const basis = await holdBasis(tx, entry.id, references)
	return basis.ok ? done(revision) : basis
}

/** A new revision of the working copy. */
async function newRevision(tx: Transaction, actor: Actor, entry: LockedEntry, sent: Input) {
	const read = await readDraft(tx, entry, sent.version)
	if (!read.ok) return read
	const { content, references, contributors } = read.value
	const basis = await holdBasis(tx, entry.id, references)
	if (!basis.ok) return basis
	const { id } = await insertRevision(tx, {
		entryId: entry.id,
		kind: entry.kind,
		number: entry.latestNumber + 1,
		content,
		references,
		grade: sent.grade,
		note: sent.note,
		author: { id: actor.id, name: actor.name, clinicId: actor.clinic?.id ?? null },
		contributors: [...new Set([...contributors, actor.id])],
		chain: actor.clinic ? await findClinicChain(tx, actor.clinic.id) : [],
		urgent: true,
		state: 'published',
	})
	const revision = await findRevision(id, tx)
	return revision ? done(revision) : refused('not-found')
}

/**
 * Publishes before the checks, by an administrator, for a reason that is recorded. Readers are told, and the queue
 * asks for the approval until someone who neither wrote nor published it gives it.
 */
export const publishUrgently = defineVerb('publish-urgently', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		if (!entry) return refused('not-found')
		if (nextState(entry.state, 'publish-urgently') === null) return refused('wrong-state', { state: entry.state })
		const { openId } = entry
		const chosen = openId ? await openRevision(tx, entry, openId, sent) : await newRevision(tx, actor, entry, sent)
		if (!chosen.ok) return chosen
		const revision = chosen.value
		const detail = { reason: sent.reason }
		await publishHeld(tx, actor, { entry, revision, settles: sent.settles, urgent: true, detail })
		return done({ revision: revision.id })
	}),
)
