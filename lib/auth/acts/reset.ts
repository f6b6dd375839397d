import { findResetLink, spendResetLink } from '@/lib/db/reset-links'
import { hashOfToken } from '@/lib/domain/link-token'
import { passwordFlaw } from '@/lib/domain/password'
import { PLACES } from '../account-places'
import { hashPassword } from '../password-hash'
import type { AccountAct } from '../reply'
import { forgetTries, takeTry } from '../tries'

/** Sets a new password by a link, once. It signs nobody in: the second factor is asked for as ever. */
export const reset: AccountAct = async ({ form, headers }) => {
	const token = form.token ?? ''
	const hash = hashOfToken(token)
	const back = PLACES.reset(token)
	if (!(await takeTry('reset-password', hash, headers))) return { problem: 'too-many-tries', back }
	const member = await findResetLink(hash)
	if (!member) return { problem: 'link-invalid', back }
	const password = form.password ?? ''
	const flaw = passwordFlaw(password, member)
	if (flaw) return { problem: flaw, field: 'password', back }
	if (password !== form.again) return { problem: 'passwords-differ', field: 'again', back }
	if (!(await spendResetLink(hash, await hashPassword(password)))) return { problem: 'link-invalid', back }
	await forgetTries('reset-password', hash, headers)
	return { go: PLACES.signIn, notice: 'password-changed' }
}
