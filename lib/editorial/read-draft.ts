import type { Transaction } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import type { LockedEntry } from '@/lib/db/locked-entry'
import { findProvisionIds, findRevision } from '@/lib/db/revisions'
import { findEvery } from '@/lib/db/write-scopes'
import { blocksOf } from '@/lib/domain/blocks'
import { contentHash } from '@/lib/domain/canonical'
import { readContent, referenceFlaws, scopeFlaws, tidyReferences } from '@/lib/domain/draft-check'
import type { PortableReference } from '@/lib/domain/entry'
import { citesLaw } from '@/lib/domain/kinds'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import { findForbiddenTerms } from '@/lib/domain/terminology'

export interface ReadDraft {
	content: object
	references: PortableReference[]
	contributors: string[]
}

/**
 * Reads a working copy as it must be to become a revision: at the version its writer saw, in the form of its kind,
 * on law that exists, on the base that is published, and different from it.
 */
export async function readDraft(tx: Transaction, entry: LockedEntry, version: number): Promise<Outcome<ReadDraft>> {
	const draft = await findDraft(entry.id, tx)
	if (!draft) return refused('not-found')
	if (draft.version !== version) return refused('conflict', { theirs: draft })
	if (draft.baseRevisionId !== entry.publishedId) return refused('base-moved')

	const read = readContent(entry.kind, draft.content)
	if (read.content === null) return refused('content-invalid', { fields: read.flaws })
	const references = tidyReferences(draft.references)
	const flaws = [...scopeFlaws(read.content, await findEvery(tx)), ...referenceFlaws(entry.kind, references)]
	if (flaws.length > 0) return refused('content-invalid', { fields: flaws })
	const terms = blocksOf(entry.kind, read.content).flatMap(({ key, text }) =>
		findForbiddenTerms(text, SOURCE_LANGUAGE).map((term) => ({ block: key, ...term })),
	)
	if (terms.length > 0) return refused('forbidden-terms', { terms })
	if (citesLaw(entry.kind) && references.length === 0) return refused('citation-missing')
	const known = await findProvisionIds(
		tx,
		references.map(({ provision }) => provision),
	)
	const unknown = references.filter(({ provision }) => !known.has(provision)).map(({ provision }) => provision)
	if (unknown.length > 0) return refused('provision-unknown', { provisions: unknown })

	const base = entry.publishedId ? await findRevision(entry.publishedId, tx) : null
	const hash = contentHash({ content: read.content, references })
	if (base?.hash === hash) return refused('nothing-changed')
	return done({ content: read.content, references, contributors: draft.contributors })
}
