import { acceptInvitation } from '@/lib/db/accept-invitation'
import { findInvitation } from '@/lib/db/invitations'
import { email as emailForm, memberName } from '@/lib/domain/invitation'
import { hashOfToken } from '@/lib/domain/link-token'
import { passwordFlaw } from '@/lib/domain/password'
import { PLACES } from '../account-places'
import { afterPassword } from '../after-password'
import { askSignIn } from '../ask-better-auth'
import { hashPassword } from '../password-hash'
import type { AccountAct } from '../reply'
import { forgetTries, takeTry } from '../tries'

/** Accepts an invitation: makes the member, once, and signs them in. */
export const join: AccountAct = async ({ form, headers }) => {
	const token = form.token ?? ''
	const hash = hashOfToken(token)
	const { name = '', email = '', password = '' } = form
	const language = form.language === 'it' ? 'it' : 'en'
	const back = { back: PLACES.join(token), keep: { name, email, language } }
	if (!(await takeTry('invitation', hash, headers))) return { problem: 'too-many-tries', ...back }
	const invitation = await findInvitation(hash)
	if (!invitation) return { problem: 'link-invalid', ...back }
	const given = memberName.safeParse(name)
	if (!given.success) return { problem: 'name-invalid', field: 'name', ...back }
	const address = emailForm.safeParse(invitation.email ?? email)
	if (!address.success) return { problem: 'email-invalid', field: 'email', ...back }
	const flaw = passwordFlaw(password, { email: address.data, name: given.data })
	if (flaw) return { problem: flaw, field: 'password', ...back }
	if (password !== form.again) return { problem: 'passwords-differ', field: 'again', ...back }
	const passwordHash = await hashPassword(password)
	const accepted = await acceptInvitation(hash, { name: given.data, email: address.data, passwordHash, language })
	if (!accepted.ok)
		return { problem: accepted.code, field: accepted.code === 'email-taken' ? 'email' : undefined, ...back }
	await forgetTries('invitation', hash, headers)
	const answer = await askSignIn(address.data, password, headers)
	return (answer.ok && (await afterPassword(answer))) || { go: PLACES.signIn }
}
