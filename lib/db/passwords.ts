import { writeAudit } from './audit'
import { database } from './client'
import { endSessions } from './sessions'

const CREDENTIAL = 'credential'

/** The hash of a member's password. */
export async function findPasswordHash(memberId: string): Promise<string | null> {
	const account = await database().account.findFirst({ where: { memberId, providerId: CREDENTIAL } })
	return account?.password ?? null
}

/** Changes a member's own password and ends their other sessions. */
export async function changePassword(
	member: { id: string; name: string },
	hash: string,
	keepSession: string,
): Promise<void> {
	await database().$transaction(async (tx) => {
		await tx.account.updateMany({ where: { memberId: member.id, providerId: CREDENTIAL }, data: { password: hash } })
		await endSessions(tx, member.id, keepSession)
		await writeAudit(tx, member, 'change-password')
	})
}
