import type { GrantOfRole } from '@/lib/domain/actor'
import { grants } from '@/lib/domain/invitation'
import { database, type Transaction } from './client'

export interface NewInvitation {
	tokenHash: string
	email: string | null
	clinicId: string | null
	grants: GrantOfRole[]
	invitedBy: string | null
	expiresAt: Date
}

export interface OpenInvitation {
	id: string
	email: string | null
	clinicId: string | null
	grants: GrantOfRole[]
	invitedBy: string | null
}

/** Keeps an invitation; earlier ones to the same person (or, without an address, to the first administrator) are void. */
export async function keepInvitation(tx: Transaction, { grants: given, ...invitation }: NewInvitation): Promise<void> {
	await tx.invitation.deleteMany({ where: { email: invitation.email, acceptedAt: null } })
	await tx.invitation.create({ data: { ...invitation, grants: given.map((one) => ({ ...one })) } })
}

/** An invitation that can still be accepted; null when it is used, over, or never was. */
export async function findInvitation(tokenHash: string): Promise<OpenInvitation | null> {
	const found = await database().invitation.findFirst({
		where: { tokenHash, acceptedAt: null, expiresAt: { gt: new Date() } },
	})
	if (!found) return null
	const { id, email, clinicId, invitedBy } = found
	return { id, email, clinicId, invitedBy, grants: grants.parse(found.grants) }
}
