import { randomUUID } from 'node:crypto'
import { writeAudit } from './audit'
import { database, type Transaction } from './client'
import { endSessions } from './sessions'

const nameOf = (tokenHash: string) => `reset-password:${tokenHash}`

/** Keeps the hash of a reset link; earlier links of the member are void. */
export async function keepResetLink(
	tx: Transaction,
	{ memberId, tokenHash, expiresAt }: { memberId: string; tokenHash: string; expiresAt: Date },
): Promise<void> {
	await tx.oneTimeSecret.deleteMany({ where: { value: memberId, identifier: { startsWith: nameOf('') } } })
	await tx.oneTimeSecret.create({
		data: { id: randomUUID(), identifier: nameOf(tokenHash), value: memberId, expiresAt },
	})
}

/** The same in a transaction of its own, for a member who asked themselves. */
export async function makeResetLink(link: Parameters<typeof keepResetLink>[1]): Promise<void> {
	await database().$transaction((tx) => keepResetLink(tx, link))
}

/** Whose password an open link resets; null when it is used, over, or never was. */
export async function findResetLink(tokenHash: string): Promise<{ id: string; name: string; email: string } | null> {
	const link = await database().oneTimeSecret.findFirst({
		where: { identifier: nameOf(tokenHash), expiresAt: { gt: new Date() } },
	})
	return (
		link &&
		(await database().member.findFirst({
			where: { id: link.value, disabledAt: null },
			select: { id: true, name: true, email: true },
		}))
	)
}

/** Sets the password that a link allows, once, and ends every session. The second factor stays as it was. */
export async function spendResetLink(tokenHash: string, passwordHash: string): Promise<boolean> {
	return database().$transaction(async (tx) => {
		const [link] = await tx.$queryRaw<{ value: string }[]>`
			DELETE FROM "OneTimeSecret" WHERE identifier = ${nameOf(tokenHash)} AND "expiresAt" > now() RETURNING value`
		const member = link && (await tx.member.findFirst({ where: { id: link.value, disabledAt: null } }))
		if (!member) return false
		await tx.account.updateMany({
			where: { memberId: member.id, providerId: 'credential' },
			data: { password: passwordHash },
		})
		await endSessions(tx, member.id)
		await writeAudit(tx, member, 'reset-password')
		return true
	})
}
