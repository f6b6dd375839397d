import { PLACES } from '../account-places'
import type { AccountAct } from '../reply'
import { hideCodes } from '../shown-codes'

/** The member has the recovery codes: they are never shown again. */
export const haveCodes: AccountAct = async ({ session }) => {
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	await hideCodes(session.memberId)
	return { go: PLACES.home, notice: 'codes-set-up' }
}
