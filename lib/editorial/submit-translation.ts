import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import type { Transaction } from '@/lib/db/client'
import { editing } from '@/lib/db/editing'
import { findRevision } from '@/lib/db/revisions'
import { findTranslationDraft, touchTranslationDraft } from '@/lib/db/translation-drafts'
import { findTranslationIn, insertTranslation } from '@/lib/db/translations'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import { findForbiddenTerms } from '@/lib/domain/terminology'
import { type Settlement, unsettled } from '@/lib/domain/translation-checks/settlement'
import { type DraftBlock, finishedBlocks, translationHash, unfinishedBlocks } from '@/lib/domain/translation-draft'
import { defineVerb } from './define-verb'
import { id, version } from './fields'
import { holdForTranslator } from './held-translation'
import { judgeTranslation } from './judge-translation'
import { targetLanguage } from './translation-fields'

const input = z.object({
	entry: id,
	language: targetLanguage,
	version,
	/** The published revision that the translator had beside their text. */
	revision: id,
	/** Whether they say that they read every block against the source. */
	read: z.boolean().default(false),
})

interface Written {
	kind: EntryKind
	language: string
	revisionId: string
	isCurrent: boolean
	blocks: DraftBlock[]
	settlements: Settlement[]
}

/** The blocks as they can be submitted: all of them, of the words readers see, with every check mended or answered. */
async function readBlocks(tx: Transaction, written: Written): Promise<Outcome<DraftBlock[]>> {
	const revision = await findRevision(written.revisionId, tx)
	const source = revision ? blocksOf(written.kind, revision.content) : []
	const open = unfinishedBlocks(source, written.blocks)
	if (open.length > 0) {
		const fields = open.map((field) => ({ field }))
		return refused(written.isCurrent ? 'content-invalid' : 'base-moved', { fields, revision: written.revisionId })
	}
	const blocks = finishedBlocks(source, written.blocks)
	const terms = blocks.flatMap(({ key, text }) =>
		findForbiddenTerms(text, written.language).map((term) => ({ block: key, ...term })),
	)
	if (terms.length > 0) return refused('forbidden-terms', { terms })
	const findings = unsettled(await judgeTranslation(blocks, written.language, tx), written.settlements)
	return findings.length > 0 ? refused('checks-unsettled', { findings }) : done(blocks)
}

/** Makes a translation of the working copy, of exactly what readers see, for another speaker of the language. */
export const submitTranslation = defineVerb('submit-translation', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdForTranslator(tx, actor, sent)
		if (!held.ok) return held
		const { kind, publishedId } = held.value
		const { language } = sent
		const place = { entryId: sent.entry, language }
		const draft = await findTranslationDraft(place, tx)
		if (!draft) return refused('not-found')
		if (draft.version !== sent.version) return refused('conflict', { theirs: draft })
		const isCurrent = sent.revision === publishedId
		const { settlements } = draft
		const read = await readBlocks(tx, { ...draft, kind, language, revisionId: publishedId, isCurrent })
		if (!read.ok) return read
		const blocks = read.value

		const hash = translationHash(blocks)
		const readers = await findTranslationIn('published', place, tx)
		const isSame = readers?.revisionId === publishedId && translationHash(readers.blocks) === hash
		if (isSame && (readers.method === 'human' || readers.reviewedBy !== null)) return refused('nothing-changed')
		const translation = await insertTranslation(tx, {
			...place,
			revisionId: publishedId,
			blocks,
			settlements,
			method: sent.read ? 'human' : draft.method,
			author: actor,
			contributors: [...new Set([...draft.contributors, actor.id])],
		})
		await touchTranslationDraft(tx, place)
		const detail = { language, translation, hash, settlements }
		await writeAudit(tx, actor, 'submit-translation', { entryId: sent.entry, revisionId: publishedId, detail })
		return done({ translation, hash })
	}),
)
