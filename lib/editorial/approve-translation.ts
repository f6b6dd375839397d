import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { insertReview } from '@/lib/db/reviews'
import { deleteTranslationDraft } from '@/lib/db/translation-drafts'
import { findTranslationIn, publishTranslation } from '@/lib/db/translations'
import { done, refused } from '@/lib/domain/outcome'
import { translationHash } from '@/lib/domain/translation-draft'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdTranslation } from './held-translation'
import { queueEntryPages } from './queue-entry-pages'

const input = z.object({ translation: id, hash: z.string(), comment: z.string().trim().max(2000).default('') })

/**
 * Approves and publishes a translation, by another speaker of its language, in one transaction. It may be of a
 * revision before the published one: each block is then told by its own words, and readers get the source where the
 * law changed since (invariant 4).
 */
export const approveTranslation = defineVerb('approve-translation', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdTranslation(tx, actor, sent.translation)
		if (!held.ok) return held
		const { entry, translation } = held.value
		const { id: translationId, language, revisionId } = translation
		if (translation.contributors.includes(actor.id)) return refused('own-work')
		const hash = translationHash(translation.blocks)
		if (hash !== sent.hash) return refused('changed-since-read')
		if (!entry.publishedId) return refused('wrong-state', { state: entry.state })
		const place = { entryId: entry.id, language }
		const readers = await findTranslationIn('published', place, tx)
		// An import brought a translation of later words: this one would never be read.
		if (readers && readers.number > translation.number) return refused('published-since')

		const { comment } = sent
		await insertReview(tx, actor, { translationId, step: 'speaker', verdict: 'approve', hash, comment })
		await publishTranslation(tx, translation, actor.name)
		const draftVersion = await deleteTranslationDraft(tx, place)
		const detail = { language, translation: translationId, hash, comment, draftVersion }
		await writeAudit(tx, actor, 'approve-translation', { entryId: entry.id, revisionId, detail })
		await queueEntryPages(tx, entry, [entry.publishedId], [language])
		return done({ state: 'published' })
	}),
)
