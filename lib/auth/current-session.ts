import { findSession, type StoredSession, touchSession } from '@/lib/db/sessions'
import { isOver, TOUCH_MS } from '@/lib/domain/session-limits'
import { auth } from './auth'
import { readSignedCookie } from './signed-cookie'

/** The open session of a request; null without one, when it is over, or when its member is disabled. */
export async function currentSession(headers: Headers, now = new Date()): Promise<StoredSession | null> {
	const { authCookies } = await auth().$context
	const token = readSignedCookie(headers, authCookies.sessionToken.name)
	const session = token ? await findSession(token) : null
	if (!session || session.disabled || isOver(session, now)) return null
	if (now.getTime() - session.seenAt.getTime() >= TOUCH_MS) await touchSession(session.id, now)
	return session
}
