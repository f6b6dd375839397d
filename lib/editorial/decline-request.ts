import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { moveRequest } from '@/lib/db/requests'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, reason, version } from './fields'

const input = z.object({ request: id, version, reason })

/** Says that a request cannot be answered, and why, in words its asker reads. */
export const declineRequest = defineVerb('decline-request', input, (actor, sent) =>
	editing(async (tx) => {
		const request = { id: sent.request, version: sent.version, from: ['received' as const, 'researching' as const] }
		const moved = await moveRequest(tx, request, { state: 'declined', reason: sent.reason, memberId: actor.id })
		if (!moved) return refused('conflict')
		await writeAudit(tx, actor, 'decline-request', { detail: { request: sent.request, reason: sent.reason } })
		return done({ request: sent.request })
	}),
)
