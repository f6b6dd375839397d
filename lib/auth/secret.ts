import { environment } from '@/lib/env'

/** The key that signs cookies and seals secrets. `npm start` makes one and keeps it in .data/secret. */
export function authSecret(): string {
	const secret = environment().AUTH_SECRET
	if (!secret) throw new Error('AUTH_SECRET is missing; npm start makes one, or name your own in it')
	return secret
}
