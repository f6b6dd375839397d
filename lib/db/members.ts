import { writeAudit } from './audit'
import { database, type Transaction } from './client'

interface Person {
	id: string
	name: string
}

/** The member with an e-mail address, who is not disabled. */
export function findActiveMember(email: string) {
	return database().member.findFirst({
		where: { email, disabledAt: null },
		select: { id: true, name: true, email: true, interfaceLanguage: true },
	})
}

/** Whether an address belongs to a member already, disabled or not. */
export async function isMemberAddress(tx: Transaction, email: string): Promise<boolean> {
	return (await tx.member.count({ where: { email } })) > 0
}

/** Whether a member may not come in; so does one who does not exist. */
export async function isDisabled(id: string): Promise<boolean> {
	return (await database().member.count({ where: { id, disabledAt: null } })) === 0
}

/** Changes a member's own name and language. */
export async function changeProfile(
	member: Person,
	profile: { name: string; interfaceLanguage: 'en' | 'it' },
): Promise<void> {
	await database().$transaction(async (tx) => {
		await tx.member.update({ where: { id: member.id }, data: { ...profile, version: { increment: 1 } } })
		await writeAudit(tx, member, 'change-profile')
	})
}
