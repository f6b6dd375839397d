import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { moveRequest } from '@/lib/db/requests'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'
import { id, version } from './fields'

const input = z.object({ request: id, version })

/** Makes a request one's own research; its asker sees that someone is looking into it. */
export const takeRequest = defineVerb('take-request', input, (actor, sent) =>
	editing(async (tx) => {
		const request = { id: sent.request, version: sent.version, from: ['received' as const] }
		const moved = await moveRequest(tx, request, { state: 'researching', memberId: actor.id })
		if (!moved) return refused('conflict')
		await writeAudit(tx, actor, 'take-request', { detail: { request: sent.request } })
		return done({ request: sent.request })
	}),
)
