import { randomBytes } from 'node:crypto'
import { dropSecret, findSecret, keepSecret } from '@/lib/db/kept-secrets'
import { seal, unseal } from './seal'

const KEEP_MS = 30 * 60_000
const SECRET_BYTES = 16

const nameOf = (memberId: string) => `pending-codes:${memberId}`

/** Makes the secret of one-time codes that are being set up. It counts for nothing until a code of it was given. */
export async function beginCodes(memberId: string): Promise<void> {
	const secret = randomBytes(SECRET_BYTES).toString('base64url')
	await keepSecret(nameOf(memberId), await seal(secret), new Date(Date.now() + KEEP_MS))
}

/** The secret that a member is setting up; null when they have not begun, or too long ago. */
export async function pendingCodes(memberId: string): Promise<string | null> {
	const sealed = await findSecret(nameOf(memberId))
	return sealed && unseal(sealed)
}

export const dropPendingCodes = (memberId: string): Promise<void> => dropSecret(nameOf(memberId))
