import { randomUUID } from 'node:crypto'
import { grants } from '@/lib/domain/invitation'
import { writeAudit } from './audit'
import { database, type Transaction } from './client'
import { countAdministrators, lockAdministrators } from './member-roles'
import { isUniqueViolation } from './unique-violation'

export interface NewMember {
	name: string
	email: string
	passwordHash: string
	language: 'en' | 'it'
}

export type Acceptance = { ok: true; memberId: string } | { ok: false; code: 'link-invalid' | 'email-taken' }

async function accept(tx: Transaction, tokenHash: string, person: NewMember): Promise<Acceptance> {
	await lockAdministrators(tx)
	const { count } = await tx.invitation.updateMany({
		where: { tokenHash, acceptedAt: null, expiresAt: { gt: new Date() } },
		data: { acceptedAt: new Date() },
	})
	const invitation = count === 1 ? await tx.invitation.findUnique({ where: { tokenHash } }) : null
	if (!invitation) return { ok: false, code: 'link-invalid' }
	// The first administrator's link is void once there is one, however that came about.
	if (invitation.email === null && (await countAdministrators(tx)) > 0) return { ok: false, code: 'link-invalid' }
	const { name, email, passwordHash, language } = person
	const id = randomUUID()
	await tx.member.create({
		data: {
			id,
			name,
			email: invitation.email ?? email,
			emailVerified: invitation.email !== null,
			interfaceLanguage: language,
			clinicId: invitation.clinicId,
		},
	})
	await tx.account.create({
		data: { id: randomUUID(), accountId: id, providerId: 'credential', memberId: id, password: passwordHash },
	})
	const roles = grants.parse(invitation.grants)
	await tx.grant.createMany({
		data: roles.map((grant) => ({ memberId: id, role: grant.role, languageCode: grant.language })),
	})
	await writeAudit(tx, { id, name }, 'accept-invitation', {
		detail: { grants: roles, invitedBy: invitation.invitedBy },
	})
	return { ok: true, memberId: id }
}

/** Makes the member that an invitation is for: once, whole or not at all. */
export async function acceptInvitation(tokenHash: string, person: NewMember): Promise<Acceptance> {
	try {
		return await database().$transaction((tx) => accept(tx, tokenHash, person))
	} catch (error) {
		if (isUniqueViolation(error)) return { ok: false, code: 'email-taken' }
		throw error
	}
}
