import { randomBytes } from 'node:crypto'

/** The secret that seals and signs where the tests run: the site's own, or one for this process. */
export function testSecret(): string {
	process.env.AUTH_SECRET ??= randomBytes(32).toString('base64url')
	return process.env.AUTH_SECRET
}
