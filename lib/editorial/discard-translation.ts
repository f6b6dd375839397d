import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { deleteTranslationDraft, findTranslationDraft } from '@/lib/db/translation-drafts'
import { retireTranslations } from '@/lib/db/translations'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'
import { holdForTranslator } from './held-translation'
import { targetLanguage } from './translation-fields'

const input = z.object({ entry: id, language: targetLanguage, version })

/** Gives up the working copy of a translation. Its words stay in the audit log, so that even this loses nothing. */
export const discardTranslation = defineVerb('discard-translation', input, (actor, sent) =>
	editing(async (tx) => {
		const held = await holdForTranslator(tx, actor, sent)
		if (!held.ok) return held
		const place = { entryId: sent.entry, language: sent.language }
		const draft = await findTranslationDraft(place, tx)
		if (!draft) return refused('not-found')
		if (draft.version !== sent.version) return refused('conflict', { theirs: draft })
		const draftVersion = await deleteTranslationDraft(tx, place)
		await retireTranslations(tx, place)
		const detail = { language: sent.language, blocks: draft.blocks, settlements: draft.settlements, draftVersion }
		await writeAudit(tx, actor, 'discard-translation', { entryId: sent.entry, detail })
		return done({ entry: sent.entry })
	}),
)
