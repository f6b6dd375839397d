import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { holdMember } from '@/lib/db/member-roles'
import { endSessions as end } from '@/lib/db/sessions'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'

/** Signs a member out everywhere, and voids a sign-in or a reset under way. */
export const endSessions = defineVerb('end-sessions', z.object({ member: z.string() }), (actor, sent) =>
	editing(async (tx) => {
		const member = await holdMember(tx, sent.member)
		if (!member) return refused('not-found')
		const ended = await end(tx, member.id)
		await writeAudit(tx, actor, 'end-sessions', { detail: { member: member.id, name: member.name, ended } })
		return done({ ended })
	}),
)
