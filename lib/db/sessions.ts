import type { GrantOfRole } from '@/lib/domain/actor'
import { IDLE_MS } from '@/lib/domain/session-limits'
import { database, type Transaction } from './client'

export interface StoredSession {
	id: string
	createdAt: Date
	/** When the member last asked for something, to the minute. */
	seenAt: Date
	expiresAt: Date
	memberId: string
	name: string
	email: string
	language: 'en' | 'it'
	disabled: boolean
	/** Whether one-time codes are set up; a session then exists only after a code. */
	hasCodes: boolean
	clinic: { id: string; slug: string; name: string } | null
	grants: GrantOfRole[]
}

/** A session with its member, clinic and grants, in one question: it is asked at every request. */
export async function findSession(token: string): Promise<StoredSession | null> {
	const [found] = await database().$queryRaw<StoredSession[]>`
		SELECT s.id, s."createdAt", s."updatedAt" AS "seenAt", s."expiresAt", m.id AS "memberId", m.name, m.email,
			m."interfaceLanguage" AS language, m."disabledAt" IS NOT NULL AS disabled,
			COALESCE(m."twoFactorEnabled", false) AS "hasCodes",
			CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) END AS clinic,
			COALESCE((SELECT json_agg(json_build_object('role', g.role, 'language', g."languageCode") ORDER BY g.role, g."languageCode")
				FROM "Grant" g WHERE g."memberId" = m.id), '[]') AS grants
		FROM "Session" s JOIN "Member" m ON m.id = s."memberId" LEFT JOIN "Clinic" c ON c.id = m."clinicId"
		WHERE s.token = ${token}`
	return found ?? null
}

/** Notes that a session is in use. */
export async function touchSession(id: string, at: Date): Promise<void> {
	await database().session.updateMany({ where: { id }, data: { updatedAt: at } })
}

/** The sessions of a member, newest use first. */
export function listSessions(memberId: string) {
	return database().session.findMany({
		where: { memberId },
		select: { id: true, createdAt: true, updatedAt: true, expiresAt: true },
		orderBy: { updatedAt: 'desc' },
	})
}

/** Removes the sessions that are over. */
export async function removeEndedSessions(): Promise<void> {
	const now = Date.now()
	const ended = [{ expiresAt: { lt: new Date(now) } }, { updatedAt: { lt: new Date(now - IDLE_MS) } }]
	await database().session.deleteMany({ where: { OR: ended } })
}

/** Ends one session of a member. */
export async function endSession(memberId: string, id: string): Promise<void> {
	await database().session.deleteMany({ where: { memberId, id } })
}

/** Ends the sessions of a member and every sign-in or reset under way, but one session to keep. */
export async function endSessions(tx: Transaction, memberId: string, keep?: string): Promise<number> {
	await tx.oneTimeSecret.deleteMany({ where: { value: memberId } })
	const { count } = await tx.session.deleteMany({ where: { memberId, id: keep ? { not: keep } : undefined } })
	return count
}

/** Ends all sessions of a member but the one they ask from. */
export async function endOtherSessions(memberId: string, keep: string): Promise<void> {
	await database().$transaction((tx) => endSessions(tx, memberId, keep))
}

/** Gives a session another token. */
export async function replaceToken(id: string, token: string): Promise<void> {
	await database().session.update({ where: { id }, data: { token } })
}
