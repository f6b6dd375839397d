import { PLACES } from '../account-places'
import { afterPassword } from '../after-password'
import { askSignIn } from '../ask-better-auth'
import type { AccountAct } from '../reply'
import { forgetTries, takeTry } from '../tries'

/** Takes address and password. What is refused is refused in the same words, whether there is such a member or not. */
export const signIn: AccountAct = async ({ form, headers }) => {
	const email = (form.email ?? '').trim().toLowerCase()
	const back = { back: PLACES.signIn, keep: { email, next: form.next ?? '' } }
	if (!(await takeTry('password', email, headers))) return { problem: 'too-many-tries', ...back }
	const answer = await askSignIn(email, form.password ?? '', headers)
	const onward = answer.ok ? await afterPassword(answer, form.next) : null
	if (!onward) return { problem: 'sign-in-wrong', field: 'password', ...back }
	await forgetTries('password', email, headers)
	return onward
}
