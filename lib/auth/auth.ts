import { betterAuth } from 'better-auth/minimal'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { authStore } from '@/lib/db/auth-store'
import { isDisabled } from '@/lib/db/members'
import { removeEndedSessions } from '@/lib/db/sessions'
import { ABSOLUTE_MS } from '@/lib/domain/session-limits'
import { environment } from '@/lib/env'
import { hashPassword, verifyPassword } from './password-hash'
import { authSecret } from './secret'

const RECOVERY_CODES = 10

/** No session for who is disabled; and none tells from where or with what it was begun. */
async function beginSession<S extends { userId: string }>(session: S) {
	if (await isDisabled(session.userId)) return false
	await removeEndedSessions()
	return { data: { ...session, ipAddress: null, userAgent: null } }
}

/**
 * better-auth, as we use it: its handler is not mounted, so that the only ways in are the acts of this room. Sign-up,
 * social providers, trusted devices, telemetry, its address book and its cache of sessions in cookies are all off.
 */
function makeAuth() {
	return betterAuth({
		appName: 'Sportello',
		baseURL: environment().SITE_URL,
		basePath: '/admin/auth',
		secret: authSecret(),
		database: authStore(),
		telemetry: { enabled: false },
		// Ours count per account and per address, and hold no address.
		rateLimit: { enabled: false },
		logger: { level: 'error' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			maxPasswordLength: 200,
			password: { hash: hashPassword, verify: verifyPassword },
		},
		user: { modelName: 'member' },
		session: {
			fields: { userId: 'memberId' },
			expiresIn: ABSOLUTE_MS / 1000,
			disableSessionRefresh: true,
			cookieCache: { enabled: false },
		},
		account: { fields: { userId: 'memberId' } },
		verification: { modelName: 'oneTimeSecret', storeIdentifier: 'hashed' },
		plugins: [
			twoFactor({
				issuer: 'Sportello',
				schema: { twoFactor: { fields: { userId: 'memberId' } } },
				backupCodeOptions: { amount: RECOVERY_CODES, storeBackupCodes: 'encrypted' },
			}),
		],
		advanced: {
			cookiePrefix: 'sportello',
			useSecureCookies: environment().SITE_URL.startsWith('https://'),
			// Lax, so that a link in an e-mail opens signed in; every act asks for our own origin besides.
			defaultCookieAttributes: { path: '/admin', sameSite: 'lax', httpOnly: true },
			ipAddress: { disableIpTracking: true },
		},
		databaseHooks: {
			session: { create: { before: beginSession } },
		},
	})
}

const holder = globalThis as { sportelloAuth?: ReturnType<typeof makeAuth> }

/** The one better-auth of this process. */
export function auth(): ReturnType<typeof makeAuth> {
	holder.sportelloAuth ??= makeAuth()
	return holder.sportelloAuth
}
