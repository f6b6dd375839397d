/** The addresses of the account pages. */
export const PLACES = {
	home: '/admin',
	signIn: '/admin/sign-in',
	code: '/admin/sign-in/code',
	recovery: '/admin/sign-in/recovery',
	setUp: '/admin/account/codes',
	recoveryCodes: '/admin/account/codes/recovery',
	join: (token: string) => `/admin/join/${encodeURIComponent(token)}`,
	forgot: '/admin/forgot',
	forgotSent: '/admin/forgot/sent',
	reset: (token: string) => `/admin/reset/${encodeURIComponent(token)}`,
	account: '/admin/account',
} as const
