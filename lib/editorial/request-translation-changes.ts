import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { insertReview } from '@/lib/db/reviews'
import { touchTranslationDraft } from '@/lib/db/translation-drafts'
import { setTranslationState } from '@/lib/db/translations'
import { done, refused } from '@/lib/domain/outcome'
import { translationHash } from '@/lib/domain/translation-draft'
import { defineVerb } from './define-verb'
import { id, reason } from './fields'
import { holdTranslation } from './held-translation'

const input = z.object({ translation: id, comment: reason })

/** Sends a translation back with what should change; its working copy can be edited again. */
export const requestTranslationChanges = defineVerb('request-translation-changes', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdTranslation(tx, actor, sent.translation)
		if (!held.ok) return held
		const { entry, translation } = held.value
		if (translation.contributors.includes(actor.id)) return refused('own-work')
		const { id: translationId, language, revisionId } = translation
		const { comment } = sent
		const hash = translationHash(translation.blocks)
		await insertReview(tx, actor, { translationId, step: 'speaker', verdict: 'request_changes', hash, comment })
		await setTranslationState(tx, translationId, 'changes_requested')
		await touchTranslationDraft(tx, { entryId: entry.id, language })
		const detail = { language, translation: translationId, comment }
		await writeAudit(tx, actor, 'request-translation-changes', { entryId: entry.id, revisionId, detail })
		return done({ state: 'changes_requested' })
	}),
)
