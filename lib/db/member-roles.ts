import type { GrantOfRole } from '@/lib/domain/actor'
import type { Transaction } from './client'

export interface HeldMember {
	id: string
	name: string
	email: string
	language: 'en' | 'it'
	disabled: boolean
	version: number
	clinicId: string | null
	grants: GrantOfRole[]
}

// Every act on who is an administrator waits for the one before it.
const ADMINISTRATORS_LOCK = 7_314_002

/** Lets one transaction at a time change who is an administrator. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`
}

/** How many members who are not disabled hold the administrator role. */
export function countAdministrators(tx: Transaction): Promise<number> {
	return tx.grant.count({ where: { role: 'administrator', member: { disabledAt: null } } })
}

/** Holds a member until the transaction ends, so that two administrators decide one after the other. */
export async function holdMember(tx: Transaction, id: string): Promise<HeldMember | null> {
	await lockAdministrators(tx)
	await tx.$executeRaw`SELECT 1 FROM "Member" WHERE id = ${id} FOR UPDATE`
	const found = await tx.member.findUnique({ where: { id }, include: { grants: true } })
	if (!found) return null
	const { name, email, version, clinicId, interfaceLanguage, disabledAt, grants } = found
	return {
		id,
		name,
		email,
		version,
		clinicId,
		language: interfaceLanguage === 'it' ? 'it' : 'en',
		disabled: disabledAt !== null,
		grants: grants.map(({ role, languageCode }) => ({ role, language: languageCode })),
	}
}

/** Whether nobody would be left to administer without this member. */
export async function isLastAdministrator(tx: Transaction, { disabled, grants }: HeldMember): Promise<boolean> {
	const isOne = !disabled && grants.some(({ role }) => role === 'administrator')
	return isOne && (await countAdministrators(tx)) <= 1
}

/** Gives a member these roles instead of theirs, and a clinic. */
export async function setRoles(
	tx: Transaction,
	id: string,
	{ grants, clinicId }: { grants: GrantOfRole[]; clinicId: string | null },
): Promise<void> {
	await tx.grant.deleteMany({ where: { memberId: id } })
	await tx.grant.createMany({
		data: grants.map(({ role, language }) => ({ memberId: id, role, languageCode: language })),
	})
	await tx.member.update({ where: { id }, data: { clinicId, version: { increment: 1 } } })
}

/** Disables a member, or lets them in again. */
export async function setDisabled(tx: Transaction, id: string, disabledAt: Date | null): Promise<void> {
	await tx.member.update({ where: { id }, data: { disabledAt, version: { increment: 1 } } })
}
