import { findProvisionsNamed } from '@/lib/db/provision-search'
import { findRevisionBefore } from '@/lib/db/revision-before'
import { findRevision } from '@/lib/db/revisions'
import type { Actor } from '@/lib/domain/actor'
import { blocksOf } from '@/lib/domain/blocks'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { FoundProvision } from '@/lib/domain/provision-query'
import { compareRevisions, type RevisionDiff, type Version } from '@/lib/domain/revision-diff'
import { findForbiddenTerms } from '@/lib/domain/terminology'
import { type Hint, hintsForEntry } from '@/lib/domain/writing-hints'
import { type EntryView, loadEntry } from './entry'

/** What there is to judge: the words under review, an urgent publication that owes its approval, or a draft. */
export interface ReviewSubject extends Version {
	/** Null for a draft, which has no revision yet. */
	revision: { id: string; hash: string; number: number } | null
	diff: RevisionDiff
	/** What the words are compared with; null where readers never had any. */
	comparedWith: number | null
	hints: Hint[]
	terms: { block: string; found: string; instead: string }[]
	provisions: Map<string, FoundProvision>
}

export interface ReviewView extends EntryView {
	subject: ReviewSubject | null
}

async function chooseWords(view: EntryView) {
	const { entry, published, draft, steps } = view
	if (entry.openId) return findRevision(entry.openId)
	if (published && steps.includes('approve-afterwards')) return published
	return draft ?? published
}

/** All that is needed to judge what is submitted and to publish it; null where there is no such entry. */
export async function loadReview(actor: Actor, id: string): Promise<ReviewView | null> {
	const view = await loadEntry(actor, id)
	if (!view) return null
	const { entry, published } = view
	const words = await chooseWords(view)
	if (!words) return { ...view, subject: null }
	const revision = 'hash' in words ? { id: words.id, hash: words.hash, number: words.number } : null
	const beforeId = revision && revision.id === published?.id ? await findRevisionBefore(id, revision.number) : null
	const before = revision && revision.id === published?.id ? beforeId && (await findRevision(beforeId)) : published
	const { content, references } = words
	const cited = [...references, ...(before ? before.references : [])].map(({ provision }) => provision)
	const provisions = await findProvisionsNamed(cited)
	const subject: ReviewSubject = {
		...{ content, references, revision },
		diff: compareRevisions(entry.kind, before || { content: {}, references: [] }, words),
		comparedWith: before ? before.number : null,
		hints: hintsForEntry(entry.kind, content, references),
		terms: blocksOf(entry.kind, content).flatMap(({ key, text }) =>
			findForbiddenTerms(text, SOURCE_LANGUAGE).map((term) => ({ block: key, ...term })),
		),
		provisions: new Map(provisions.map((provision) => [provision.slug, provision])),
	}
	return { ...view, subject }
}
