import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { holdMember, setDisabled } from '@/lib/db/member-roles'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'

/** Lets a disabled member sign in again. */
export const enableMember = defineVerb('enable-member', z.object({ member: z.string() }), (actor, sent) =>
	editing(async (tx) => {
		const member = await holdMember(tx, sent.member)
		if (!member) return refused('not-found')
		if (!member.disabled) return refused('wrong-state')
		await setDisabled(tx, member.id, null)
		await writeAudit(tx, actor, 'enable-member', { detail: { member: member.id, name: member.name } })
		return done(null)
	}),
)
