import { z } from 'zod'
import { findSession } from '@/lib/db/sessions'
import { needsSecondFactor } from '@/lib/domain/permissions'
import { PLACES } from './account-places'
import type { Answer } from './ask-better-auth'
import { onwardPath } from './onward-path'
import { beginCodes } from './pending-codes'
import type { Onward } from './reply'

const signedIn = z.object({ token: z.string() })
const challenged = z.object({ twoFactorRedirect: z.literal(true) })

/** Where a right password leads: to the code, to the set-up of codes, or in. Null when the session is gone already. */
export async function afterPassword({ body, cookies }: Answer, wanted?: string): Promise<Onward | null> {
	if (challenged.safeParse(body).success) {
		const next = onwardPath(wanted)
		return { go: next === PLACES.home ? PLACES.code : `${PLACES.code}?next=${encodeURIComponent(next)}`, cookies }
	}
	const session = await findSession(signedIn.parse(body).token)
	if (!session) return null
	if (!needsSecondFactor(session.grants)) return { go: onwardPath(wanted), cookies }
	await beginCodes(session.memberId)
	return { go: PLACES.setUp, cookies }
}
