import { database } from '@/lib/db/client'
import { findClinicChain } from '@/lib/db/clinics'
import { findComments } from '@/lib/db/comments'
import { findDraft } from '@/lib/db/drafts'
import { readEntry } from '@/lib/db/locked-entry'
import { findProvisionsNamed } from '@/lib/db/provision-search'
import { findRevision } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import type { ChainStep } from '@/lib/domain/chain'
import { dayOf } from '@/lib/domain/day-of'
import type { PortableReference } from '@/lib/domain/entry'
import type { ChangeGrade } from '@/lib/domain/grades'
import type { EntryKind } from '@/lib/domain/kinds'
import type { FoundProvision } from '@/lib/domain/provision-query'
import type { EditorialState } from '@/lib/domain/states'

/** The words of a working copy, as the editor holds and sends them. */
export interface DraftWords {
	content: Record<string, unknown>
	references: PortableReference[]
	grade: ChangeGrade | null
	note: string
}

export interface EditorComment {
	id: string
	block: string | null
	author: string
	/** YYYY-MM-DD */
	day: string
	text: string
	settledBy: string | null
}

export interface EditedEntry {
	id: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	entitlement: string | null
	parent: string | null
	state: EditorialState
	/** The revision that is being checked, while the words stand still. */
	openRevision: string | null
	/** 0 where there is no working copy yet. */
	version: number
	/** What the form begins with: the working copy, else what is published. */
	words: DraftWords
	published: Pick<DraftWords, 'content' | 'references'> | null
	/** Another version was published since the working copy was begun. */
	baseMoved: boolean
	/** The checks that a submission will pass; empty where the writer belongs to no clinic. */
	chain: ChainStep[]
	comments: EditorComment[]
	provisions: FoundProvision[]
}

async function readComments(entryId: string): Promise<EditorComment[]> {
	const rows = (await findComments(entryId)).filter(({ language }) => language === null)
	return rows.map(({ id, block, author, at, text, settledBy }) => {
		return { id, block, author, day: dayOf(at), text, settledBy }
	})
}

/** All that the editor of an entry begins with; null where there is no such entry. */
export async function loadEditor(actor: Actor, id: string): Promise<EditedEntry | null> {
	const entry = await readEntry(id)
	if (!entry) return null
	const [draft, published, chain, comments] = await Promise.all([
		findDraft(id),
		entry.publishedId ? findRevision(entry.publishedId) : null,
		actor.clinic ? findClinicChain(database(), actor.clinic.id) : [],
		readComments(id),
	])
	const { content = {}, references = [] } = draft ?? published ?? {}
	const cited = [...references, ...(published?.references ?? [])].map(({ provision }) => provision)
	const { kind, slug, country, status, topic, entitlement, parent, state } = entry
	return {
		...{ id, kind, slug, country, status, topic, entitlement, parent, state },
		openRevision: entry.openId,
		version: draft?.version ?? 0,
		words: { content, references, grade: draft?.grade ?? null, note: draft?.note ?? '' },
		published: published ? { content: published.content, references: published.references } : null,
		baseMoved: draft !== null && draft.baseRevisionId !== entry.publishedId,
		chain,
		comments,
		provisions: await findProvisionsNamed(cited),
	}
}
