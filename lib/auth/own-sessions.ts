import { listSessions, type StoredSession } from '@/lib/db/sessions'
import { isOver } from '@/lib/domain/session-limits'

/** Where a member is signed in now, the newest use first. */
export async function ownSessions({ id: own, memberId }: StoredSession, now = new Date()) {
	const open = await listSessions(memberId)
	return open
		.map(({ id, createdAt, updatedAt, expiresAt }) => ({ id, createdAt, seenAt: updatedAt, expiresAt }))
		.filter((session) => !isOver(session, now))
		.map(({ id, createdAt, seenAt }) => ({ id, since: createdAt, seen: seenAt, isThis: id === own }))
}
