import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { editing } from '@/lib/db/editing'
import { holdMember } from '@/lib/db/member-roles'
import { keepResetLink } from '@/lib/db/reset-links'
import { resetLink } from '@/lib/domain/account-links'
import { resetLinkEnd } from '@/lib/domain/link-life'
import { newToken } from '@/lib/domain/link-token'
import { done, refused } from '@/lib/domain/outcome'
import { environment } from '@/lib/env'
import { defineVerb } from './define-verb'

/** Makes a link to a new password, for an administrator to hand over. It says nothing of the second factor. */
export const makeResetLink = defineVerb('make-reset-link', z.object({ member: z.string() }), (actor, sent) =>
	editing(async (tx) => {
		const member = await holdMember(tx, sent.member)
		if (!member) return refused('not-found')
		if (member.disabled) return refused('wrong-state')
		const { token, hash } = newToken()
		await keepResetLink(tx, { memberId: member.id, tokenHash: hash, expiresAt: resetLinkEnd() })
		await writeAudit(tx, actor, 'make-reset-link', { detail: { member: member.id, name: member.name } })
		return done({ link: resetLink(environment().SITE_URL, token) })
	}),
)
