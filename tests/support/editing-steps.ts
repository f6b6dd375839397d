import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import type { Outcome } from '@/lib/domain/outcome'
import { approve } from '@/lib/editorial/approve'
import { createEntry } from '@/lib/editorial/create-entry'
import { publish } from '@/lib/editorial/publish'
import { saveDraft } from '@/lib/editorial/save-draft'
import { submit } from '@/lib/editorial/submit'
import type { Editors } from './editors'
import type { FreshDatabase } from './fresh-database'

/** The value of a verb that was not refused; throws its refusal otherwise. */
export async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
	const came = await outcome
	if (!came.ok) throw new Error(`Refused: ${came.code} ${JSON.stringify(came.detail ?? null)}`)
	return came.value
}

/** The code of a refusal, or `done`. */
export async function codeOf(outcome: Promise<Outcome<unknown>>): Promise<string> {
	const came = await outcome
	return came.ok ? 'done' : came.code
}

/** What is published of an entry, as a draft is begun from it. */
export async function publishedText({ sql }: FreshDatabase, entry: string) {
	const [row] = await sql<{ id: string | null }>('SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1', [
		entry,
	])
	const revision = row?.id ? await findRevision(row.id) : null
	return { content: revision?.content ?? {}, references: revision?.references ?? [] }
}

/** Begins a working copy of what is published, with some fields said otherwise, or goes on with the one there is. */
export async function write(db: FreshDatabase, actor: Actor, entry: string, change: Record<string, unknown>) {
	const draft = await findDraft(entry)
	const { content, references } = draft ?? (await publishedText(db, entry))
	const text = { content: { ...content, ...change }, references, grade: null, note: '' }
	return value(saveDraft.act(actor, { entry, version: draft?.version ?? 0, ...text }))
}

/** Submits the working copy of an entry as it stands. */
export async function send(actor: Actor, entry: string, grade = 'clarifying') {
	const version = (await findDraft(entry))?.version ?? 0
	return value(submit.act(actor, { entry, version, grade, note: 'Says it more clearly' }))
}

type Sent = { revision: string; hash: string }

/** Gives both approvals of the usual chain. */
export async function approveAll({ supervisor, peer }: Editors, { revision, hash }: Sent): Promise<void> {
	await value(approve.act(supervisor, { revision, hash }))
	await value(approve.act(peer, { revision, hash }))
}

type Cast = Editors & { db: FreshDatabase }

/** A student's change, checked by both clinics and ready to publish. */
export async function approvedEdit(cast: Cast, entry: string, change: Record<string, unknown>): Promise<Sent> {
	await write(cast.db, cast.student, entry, change)
	const { revision, hash } = await send(cast.student, entry)
	await approveAll(cast, { revision, hash })
	return { revision, hash }
}

/** The same, published. */
export async function publishedEdit(cast: Cast, entry: string, change: Record<string, unknown>): Promise<Sent> {
	const { revision, hash } = await approvedEdit(cast, entry, change)
	await value(publish.act(cast.publisher, { revision, hash }))
	return { revision, hash }
}

interface NewText {
	what: object
	content: Record<string, unknown>
	references?: object[]
}

/** An entry that did not exist, written, checked by both clinics and ready to publish. */
export async function approvedEntry(cast: Cast, { what, content, references = [] }: NewText) {
	const { entry } = await value(createEntry.act(cast.student, what))
	await value(saveDraft.act(cast.student, { entry, version: 1, content, references }))
	const { revision, hash } = await send(cast.student, entry, 'legal')
	await approveAll(cast, { revision, hash })
	return { entry, revision, hash }
}

/** The same, published. Gives its entry. */
export async function publishedEntry(cast: Cast, text: NewText): Promise<string> {
	const { entry, revision, hash } = await approvedEntry(cast, text)
	await value(publish.act(cast.publisher, { revision, hash }))
	return entry
}
