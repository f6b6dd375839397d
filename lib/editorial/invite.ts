import { z } from 'zod'
import { writeAudit } from '@/lib/db/audit'
import { findClinic } from '@/lib/db/clinic-settings'
import { editing } from '@/lib/db/editing'
import { keepInvitation } from '@/lib/db/invitations'
import { isMemberAddress } from '@/lib/db/members'
import { joinLink } from '@/lib/domain/account-links'
import { email, grants } from '@/lib/domain/invitation'
import { INVITATION_DAYS, invitationEnd } from '@/lib/domain/link-life'
import { newToken } from '@/lib/domain/link-token'
import { done, refused } from '@/lib/domain/outcome'
import { environment } from '@/lib/env'
import { invitationMail } from '@/lib/mail/link-mail'
import { sendMail } from '@/lib/mail/send-mail'
import { defineVerb } from './define-verb'
import { chosen } from './fields'

const input = z.object({
	email,
	name: z.string().trim().max(100).default(''),
	clinic: chosen.default(null),
	grants,
	/** The language of the mail; the inviter's where none is named. */
	language: z.enum(['en', 'it']).optional(),
})

/** Invites a person to the roles named. The link is mailed where mail is set up, and otherwise shown to the inviter. */
export const invite = defineVerb('invite', input, async (actor, sent) => {
	const { token, hash } = newToken()
	const kept = await editing(async (tx) => {
		if (await isMemberAddress(tx, sent.email)) return refused('email-taken')
		if (sent.clinic && !(await findClinic(tx, sent.clinic))) return refused('not-found')
		await keepInvitation(tx, {
			tokenHash: hash,
			email: sent.email,
			clinicId: sent.clinic,
			grants: sent.grants,
			invitedBy: actor.name,
			expiresAt: invitationEnd(),
		})
		await writeAudit(tx, actor, 'invite', { detail: { grants: sent.grants, clinic: sent.clinic } })
		return done(null)
	})
	if (!kept.ok) return kept
	const link = joinLink(environment().SITE_URL, token)
	const person = { to: sent.email, name: sent.name, language: sent.language ?? actor.language, link }
	const mailed = await sendMail(invitationMail(person, actor.name, INVITATION_DAYS))
	return done({ mailed, link: mailed ? null : link })
})
