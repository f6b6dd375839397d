import { randomUUID } from 'node:crypto'
import { writeAudit } from './audit'
import { database } from './client'
import { endSessions } from './sessions'

interface Person {
	id: string
	name: string
}

/** The sealed secret of a member's one-time codes. */
export async function findCodesSecret(memberId: string): Promise<string | null> {
	const found = await database().twoFactor.findFirst({ where: { memberId }, select: { secret: true } })
	return found?.secret ?? null
}

/**
 * Spends the time step of a code: true for exactly one of those who try, whatever the number at once. Steps only move
 * forward, so a code seen over a shoulder is of no use, and neither is an older one.
 */
export async function spendStep(memberId: string, step: number): Promise<boolean> {
	const { count } = await database().twoFactor.updateMany({
		where: { memberId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
		data: { lastStep: step },
	})
	return count > 0
}

/** Gives a member one-time codes in place of any before, and ends the sessions that never showed one. */
export async function installCodes(
	member: Person,
	codes: { secret: string; backupCodes: string; lastStep: number },
	keepSession: string,
): Promise<void> {
	await database().$transaction(async (tx) => {
		await tx.twoFactor.deleteMany({ where: { memberId: member.id } })
		await tx.twoFactor.create({ data: { id: randomUUID(), memberId: member.id, verified: true, ...codes } })
		await tx.member.update({ where: { id: member.id }, data: { twoFactorEnabled: true } })
		await endSessions(tx, member.id, keepSession)
		await writeAudit(tx, member, 'set-up-codes')
	})
}

/** Replaces a member's recovery codes. */
export async function replaceRecoveryCodes(member: Person, backupCodes: string): Promise<void> {
	await database().$transaction(async (tx) => {
		await tx.twoFactor.updateMany({ where: { memberId: member.id }, data: { backupCodes } })
		await writeAudit(tx, member, 'new-recovery-codes')
	})
}
