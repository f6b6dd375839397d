import { changePassword as change } from '@/lib/db/passwords'
import { passwordFlaw } from '@/lib/domain/password'
import { PLACES } from '../account-places'
import { hashPassword } from '../password-hash'
import { unprovedPassword } from '../prove-again'
import { renewSession } from '../renew-session'
import type { AccountAct } from '../reply'

/** Changes one's own password; the other sessions end. */
export const changePassword: AccountAct = async (sent) => {
	const { form, session } = sent
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	const back = PLACES.account
	const unproved = await unprovedPassword(sent, session)
	if (unproved) return { ...unproved, back }
	const password = form.password ?? ''
	const flaw = passwordFlaw(password, session)
	if (flaw) return { problem: flaw, field: 'password', back }
	if (password !== form.again) return { problem: 'passwords-differ', field: 'again', back }
	await change({ id: session.memberId, name: session.name }, await hashPassword(password), session.id)
	return { go: back, cookies: [await renewSession(session.id)], notice: 'password-changed' }
}
