import type { StoredSession } from '@/lib/db/sessions'
import type { Actor } from '@/lib/domain/actor'
import { needsSecondFactor } from '@/lib/domain/permissions'
import { currentSession } from './current-session'

/** The member of a session, as verbs know them. */
export function actorOf({ memberId, name, language, clinic, grants, hasCodes }: StoredSession): Actor {
	return { id: memberId, name, language, clinic, grants, secondFactor: hasCodes || !needsSecondFactor(grants) }
}

/**
 * Who is asking; null when nobody is signed in. It is read from the database each time, so that a member who was
 * disabled, signed out or given other roles is known as such at the very next request.
 */
export async function currentActor(headers: Headers, now = new Date()): Promise<Actor | null> {
	const session = await currentSession(headers, now)
	return session && actorOf(session)
}
