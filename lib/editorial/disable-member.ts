import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { holdMember, isLastAdministrator, setDisabled } from '@/lib/db/member-roles'
import { endSessions } from '@/lib/db/sessions'
import { done, refused } from '@/lib/domain/outcome'
import { defineVerb } from './define-verb'

/** Shuts a member out from their next request on. Their work stays. */
export const disableMember = defineVerb('disable-member', z.object({ member: z.string() }), (actor, sent) =>
	editing(async (tx) => {
		if (sent.member === actor.id) return refused('own-account')
		const member = await holdMember(tx, sent.member)
		if (!member) return refused('not-found')
		if (member.disabled) return refused('wrong-state')
		if (await isLastAdministrator(tx, member)) return refused('last-administrator')
		await setDisabled(tx, member.id, new Date())
		await endSessions(tx, member.id)
		await writeAudit(tx, actor, 'disable-member', { detail: { member: member.id, name: member.name } })
		return done(null)
	}),
)
