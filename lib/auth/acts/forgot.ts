import { email as emailForm } from '@/lib/domain/invitation'
import { PLACES } from '../account-places'
import type { AccountAct } from '../reply'
import { sendResetLink } from '../send-reset-link'
import { takeTry } from '../tries'

/** Asks for a link to a new password. The answer is the same for everybody, and as quick. */
export const forgot: AccountAct = async ({ form, headers }) => {
	const typed = form.email ?? ''
	const email = emailForm.safeParse(typed)
	if (!email.success) return { problem: 'email-invalid', field: 'email', back: PLACES.forgot, keep: { email: typed } }
	if (!(await takeTry('reset-request', email.data, headers))) {
		return { problem: 'too-many-tries', back: PLACES.forgot, keep: { email: typed } }
	}
	// Not awaited: how long a mail takes would tell that there is such a member.
	void sendResetLink(email.data).catch(() => console.error('A reset link could not be sent.'))
	return { go: PLACES.forgotSent }
}
