import { createHmac, randomBytes } from 'node:crypto'
import { replaceToken } from '@/lib/db/sessions'
import { ABSOLUTE_MS } from '@/lib/domain/session-limits'
import { auth } from './auth'
import { authSecret } from './secret'

const TOKEN_BYTES = 24

/**
 * Gives a session another token and the cookie that carries it, once it is worth more than before: whoever saw the
 * old cookie has nothing. When it began, and so when it ends, stays.
 */
export async function renewSession(id: string): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString('base64url')
	await replaceToken(id, token)
	const { name, attributes } = (await auth().$context).authCookies.sessionToken
	const signature = createHmac('sha256', authSecret()).update(token).digest('base64')
	const value = encodeURIComponent(`${token}.${signature}`)
	const secure = attributes.secure ? '; Secure' : ''
	return `${name}=${value}; Path=/admin; Max-Age=${ABSOLUTE_MS / 1000}; HttpOnly; SameSite=Lax${secure}`
}
