import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { findTranslationDraft, insertTranslationDraft, updateTranslationDraft } from '@/lib/db/translation-drafts'
import { findTranslationIn } from '@/lib/db/translations'
import { done, type Outcome, refused } from '@/lib/domain/outcome'
import type { Finding } from '@/lib/domain/translation-checks/finding'
import { isUntouched } from '@/lib/domain/translation-draft'
import { defineVerb } from './define-verb'
import { id, version } from './fields'
import { holdForTranslator } from './held-translation'
import { judgeTranslation } from './judge-translation'
import { draftBlocks, settlements, targetLanguage } from './translation-fields'

const input = z.object({
	entry: id,
	language: targetLanguage,
	version,
	blocks: draftBlocks,
	settlements: settlements.default([]),
})

/**
 * Saves what a translator types, if nobody saved since they read it. `version` 0 begins a working copy.
 * A conflict gives back the text that stands, so that the two can be shown beside each other and neither is lost.
 * Gives what the checks find in what was saved.
 */
export const saveTranslation = defineVerb('save-translation', input, (actor, sent) =>
	editing(async (tx): Promise<Outcome<{ version: number; findings: Finding[] }>> => {
		const held = await holdForTranslator(tx, actor, sent)
		if (!held.ok) return held
		const place = { entryId: sent.entry, language: sent.language }
		const stands = await findTranslationDraft(place, tx)
		if ((stands?.version ?? 0) !== sent.version) return refused('conflict', { theirs: stands })

		const readers = await findTranslationIn('published', place, tx)
		// Once a person wrote in it, it is a person's; until then it says what it is.
		const isMachine = stands?.method !== 'human' && readers?.method === 'machine'
		const method = isMachine && isUntouched(sent.blocks, readers.blocks) ? 'machine' : 'human'
		const text = { ...place, blocks: sent.blocks, settlements: sent.settlements, method, memberId: actor.id } as const
		const goOn = async () =>
			(await updateTranslationDraft(tx, { ...text, version: sent.version })) ? sent.version + 1 : null
		const saved = stands ? await goOn() : await insertTranslationDraft(tx, text)
		if (!saved) return refused('conflict', { theirs: await findTranslationDraft(place, tx) })
		if (!stands) {
			const detail = { language: sent.language, begun: true }
			await writeAudit(tx, actor, 'save-translation', { entryId: sent.entry, detail })
		}
		return done({ version: saved, findings: await judgeTranslation(sent.blocks, sent.language, tx) })
	}),
)
