import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { settleComment as settle } from '@/lib/db/comments'
import { editing } from '@/lib/db/editing'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id } from './fields'

const input = z.object({ comment: id })

/** Marks a comment as dealt with; it stays readable. */
export const settleComment = defineVerb('settle-comment', input, (actor, sent) =>
	editing(async (tx) => {
		const entryId = await settle(tx, actor, sent.comment)
		if (!entryId) return refused('not-found')
		await writeAudit(tx, actor, 'settle-comment', { entryId, detail: { comment: sent.comment } })
		return done({ comment: sent.comment })
	}),
)
