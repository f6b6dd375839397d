import { PLACES } from '../account-places'
import { askCode } from '../ask-better-auth'
import { judgeCode } from '../judge-code'
import { onwardPath } from '../onward-path'
import { pendingMember } from '../pending-member'
import type { AccountAct } from '../reply'
import { forgetTries, takeTry } from '../tries'

/** What better-auth is asked with a wrong code, so that it counts: never a code that could be right by now. */
const NO_CODE = ''

/** Takes the one-time code after the password. */
export const code: AccountAct = async ({ form, headers }) => {
	const memberId = await pendingMember(headers)
	if (!memberId) return { problem: 'challenge-over', back: PLACES.signIn }
	const back = { back: PLACES.code, field: 'code', keep: { next: form.next ?? '' } }
	if (!(await takeTry('code', memberId, headers))) return { problem: 'too-many-tries', ...back }
	const typed = (form.code ?? '').replace(/\s/g, '')
	const verdict = await judgeCode(memberId, typed)
	if (verdict === 'used') return { problem: 'code-used', ...back }
	const answer = await askCode(verdict === 'fresh' ? typed : NO_CODE, headers)
	if (!answer.ok) return { problem: verdict === 'fresh' ? 'challenge-over' : 'code-wrong', ...back }
	await forgetTries('code', memberId, headers)
	return { go: onwardPath(form.next), cookies: answer.cookies }
}
