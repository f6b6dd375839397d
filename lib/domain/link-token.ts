import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

/** The hash under which a link's token is known; the token itself is only in the link. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A token for a link that works once, with the hash that is kept. */
export function newToken(): { token: string; hash: string } {
	const token = randomBytes(BYTES).toString('base64url')
	return { token, hash: hashOfToken(token) }
}
