import { endSession as end, endOtherSessions } from '@/lib/db/sessions'
import { PLACES } from '../account-places'
import type { AccountAct } from '../reply'

/** Ends one of one's own sessions, or all but this one. */
export const endSession: AccountAct = async ({ form, session }) => {
	if (!session) return { problem: 'signed-out', back: PLACES.signIn }
	if (form.session) {
		await end(session.memberId, form.session)
		return { go: PLACES.account, notice: 'session-ended' }
	}
	await endOtherSessions(session.memberId, session.id)
	return { go: PLACES.account, notice: 'sessions-ended' }
}
