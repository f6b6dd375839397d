import { installCodes } from '@/lib/db/second-factors'
import { stepOf } from '@/lib/domain/one-time-code'
import { newRecoveryCodes } from '@/lib/domain/recovery-codes'
import { PLACES } from '../account-places'
import { dropPendingCodes, pendingCodes } from '../pending-codes'
import { renewSession } from '../renew-session'
import type { AccountAct } from '../reply'
import { seal } from '../seal'
import { showCodes } from '../shown-codes'
import { forgetTries, takeTry } from '../tries'

/** Ends the set-up of one-time codes with a first code; the recovery codes are shown next. */
export const confirmCodes: AccountAct = async ({ form, headers, session }) => {
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	const back = { back: PLACES.setUp, field: 'code' }
	if (!(await takeTry('code', session.memberId, headers))) return { problem: 'too-many-tries', ...back }
	const secret = await pendingCodes(session.memberId)
	if (!secret) return { problem: 'set-up-over', back: PLACES.setUp }
	const step = stepOf(secret, (form.code ?? '').replace(/\s/g, ''), Date.now())
	if (step === null) return { problem: 'code-wrong', ...back }
	const codes = newRecoveryCodes()
	await installCodes(
		{ id: session.memberId, name: session.name },
		{ secret: await seal(secret), backupCodes: await seal(JSON.stringify(codes)), lastStep: step },
		session.id,
	)
	await dropPendingCodes(session.memberId)
	await showCodes(session.memberId, codes)
	await forgetTries('code', session.memberId, headers)
	return { go: PLACES.recoveryCodes, cookies: [await renewSession(session.id)] }
}
