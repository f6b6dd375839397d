import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { touchTranslationDraft } from '@/lib/db/translation-drafts'
import { setTranslationState } from '@/lib/db/translations'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id } from './fields'
import { holdTranslation } from './held-translation'

const input = z.object({ translation: id })

/** Takes a translation back to go on writing it, by who wrote in it. */
export const takeBackTranslation = defineVerb('take-back-translation', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdTranslation(tx, actor, sent.translation)
		if (!held.ok) return held
		const { entry, translation } = held.value
		if (!translation.contributors.includes(actor.id)) return refused('not-allowed')
		await setTranslationState(tx, translation.id, 'draft')
		const { language, revisionId } = translation
		await touchTranslationDraft(tx, { entryId: entry.id, language })
		const detail = { language, translation: translation.id }
		await writeAudit(tx, actor, 'take-back-translation', { entryId: entry.id, revisionId, detail })
		return done({ state: 'draft' })
	}),
)
