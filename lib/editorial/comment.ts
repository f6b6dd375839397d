import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { insertComment } from '@/lib/db/comments'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id } from './fields'

const input = z.object({
	entry: id,
	/** The language of the translation it is about; null for the source text. */
	language: z.string().length(2).nullable().default(null),
	/** The block it is about, as `steps.1`; null for the whole. */
	block: z.string().max(100).nullable().default(null),
	text: z.string().trim().min(1).max(5000),
})

/** Says something of a block of an entry, or of the whole, to whoever works on it. Readers never see it. */
export const comment = defineVerb('comment', input, (actor, sent) =>
	editing(async (tx) => {
		const entry = await lockEntry(tx, sent.entry)
		if (!entry) return refused('not-found')
		const { language, block, text } = sent
		const row = { entryId: entry.id, revisionId: entry.openId, language, block, text }
		const comment = await insertComment(tx, actor, row)
		await writeAudit(tx, actor, 'comment', { entryId: entry.id, revisionId: entry.openId, detail: { comment, block } })
		return done({ comment })
	}),
)
