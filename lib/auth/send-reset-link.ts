import { findActiveMember } from '@/lib/db/members'
import { makeResetLink } from '@/lib/db/reset-links'
import { resetLink } from '@/lib/domain/account-links'
import { RESET_HOURS, resetLinkEnd } from '@/lib/domain/link-life'
import { newToken } from '@/lib/domain/link-token'
import { environment } from '@/lib/env'
import { resetMail } from '@/lib/mail/link-mail'
import { canMail, sendMail } from '@/lib/mail/send-mail'

/** Mails a link to a new password to the member of an address; nothing where there is no such member or no mail. */
export async function sendResetLink(email: string): Promise<void> {
	const member = canMail() ? await findActiveMember(email) : null
	if (!member) return
	const { token, hash } = newToken()
	await makeResetLink({ memberId: member.id, tokenHash: hash, expiresAt: resetLinkEnd() })
	const link = resetLink(environment().SITE_URL, token)
	const language = member.interfaceLanguage === 'it' ? 'it' : 'en'
	await sendMail(resetMail({ to: member.email, name: member.name, language, link }, RESET_HOURS))
}
