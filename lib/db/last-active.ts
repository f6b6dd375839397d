import { database } from './client'

/** When each member last opened a page or did something, as far as sessions and the audit log know, by their id. */
export async function findLastActive(): Promise<Map<string, Date | null>> {
	const rows = await database().$queryRaw<{ id: string; at: Date | null }[]>`
		SELECT m.id, greatest(
			(SELECT max("updatedAt") FROM "Session" WHERE "memberId" = m.id),
			(SELECT at FROM "AuditEvent" WHERE "memberId" = m.id ORDER BY id DESC LIMIT 1)
		) AS at FROM "Member" m`
	return new Map(rows.map(({ id, at }) => [id, at]))
}
