import { asRecoveryCode } from '@/lib/domain/recovery-codes'
import { PLACES } from '../account-places'
import { askRecoveryCode } from '../ask-better-auth'
import { onwardPath } from '../onward-path'
import { pendingMember } from '../pending-member'
import type { AccountAct } from '../reply'
import { forgetTries, takeTry } from '../tries'

/** Takes a recovery code in place of a one-time code; it is then used up. */
export const recoveryCode: AccountAct = async ({ form, headers }) => {
	const memberId = await pendingMember(headers)
	if (!memberId) return { problem: 'challenge-over', back: PLACES.signIn }
	const back = { back: PLACES.recovery, field: 'code', keep: { next: form.next ?? '' } }
	if (!(await takeTry('recovery-code', memberId, headers))) return { problem: 'too-many-tries', ...back }
	const answer = await askRecoveryCode(asRecoveryCode(form.code ?? ''), headers)
	if (!answer.ok) return { problem: 'recovery-wrong', ...back }
	await forgetTries('recovery-code', memberId, headers)
	return { go: onwardPath(form.next), cookies: answer.cookies }
}
