import { PLACES } from '../account-places'
import { beginCodes as begin } from '../pending-codes'
import { unprovedPassword } from '../prove-again'
import type { AccountAct } from '../reply'

/** Begins the set-up of one-time codes, also anew on another phone; the old ones hold until the new are confirmed. */
export const beginCodes: AccountAct = async (sent) => {
	const { session } = sent
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	const unproved = await unprovedPassword(sent, session)
	if (unproved) return { ...unproved, back: PLACES.setUp }
	await begin(session.memberId)
	return { go: PLACES.setUp }
}
