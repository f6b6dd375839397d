import { replaceRecoveryCodes } from '@/lib/db/second-factors'
import { newRecoveryCodes as makeCodes } from '@/lib/domain/recovery-codes'
import { PLACES } from '../account-places'
import { unprovedCode, unprovedPassword } from '../prove-again'
import type { AccountAct } from '../reply'
import { seal } from '../seal'
import { showCodes } from '../shown-codes'

/** Gives new recovery codes in place of the old. */
export const newRecoveryCodes: AccountAct = async (sent) => {
	const { session } = sent
	if (!session?.hasCodes) return { problem: 'signed-out', back: PLACES.signIn }
	const unproved = (await unprovedPassword(sent, session)) ?? (await unprovedCode(sent, session))
	if (unproved) return { ...unproved, field: `recovery-${unproved.field}`, back: PLACES.account }
	const codes = makeCodes()
	await replaceRecoveryCodes({ id: session.memberId, name: session.name }, await seal(JSON.stringify(codes)))
	await showCodes(session.memberId, codes)
	return { go: PLACES.recoveryCodes }
}
