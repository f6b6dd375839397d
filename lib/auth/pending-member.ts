import { auth } from './auth'
import { readSignedCookie } from './signed-cookie'

/** The member who gave a right password and still owes a code; null when nobody did, or too long ago. */
export async function pendingMember(headers: Headers): Promise<string | null> {
	const context = await auth().$context
	const challenge = readSignedCookie(headers, context.createAuthCookie('two_factor').name)
	const found = challenge ? await context.internalAdapter.findVerificationValue(challenge) : null
	return found && found.expiresAt > new Date() ? found.value : null
}
