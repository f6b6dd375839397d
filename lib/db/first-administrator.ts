import { database } from './client'
import { keepInvitation } from './invitations'
import { countAdministrators, lockAdministrators } from './member-roles'

/** Keeps the hash of the first administrator's link, in place of earlier ones. False when there is an administrator. */
export async function offerFirstAdministrator(tokenHash: string, expiresAt: Date): Promise<boolean> {
	return database().$transaction(async (tx) => {
		await lockAdministrators(tx)
		if ((await countAdministrators(tx)) > 0) return false
		await keepInvitation(tx, {
			tokenHash,
			email: null,
			clinicId: null,
			grants: [{ role: 'administrator', language: null }],
			invitedBy: null,
			expiresAt,
		})
		return true
	})
}
