import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { lockEntry } from '@/lib/db/locked-entry'
import { findClaimId, moveRequest } from '@/lib/db/requests'
import { slug } from '@/lib/domain/fields'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'

const input = z.object({
	request: id,
	version,
	/** The stable name of a published claim, such as it/refugee/health/1. */
	claim: slug,
})

/** Answers a request with a claim that is published: the asker's code leads to it from now on. */
export const answerRequest = defineVerb('answer-request', input, (actor, sent) =>
	editing(async (tx) => {
		const found = await findClaimId(tx, sent.claim)
		const entry = found ? await lockEntry(tx, found) : null
		if (!entry) return refused('not-found')
		if (!entry.publishedId) return refused('wrong-state', { state: entry.state })
		const request = { id: sent.request, version: sent.version, from: ['received' as const, 'researching' as const] }
		const moved = await moveRequest(tx, request, { state: 'answered', entryId: entry.id, memberId: actor.id })
		if (!moved) return refused('conflict')
		await writeAudit(tx, actor, 'answer-request', { entryId: entry.id, detail: { request: sent.request } })
		return done({ request: sent.request })
	}),
)
