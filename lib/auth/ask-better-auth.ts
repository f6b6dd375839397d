import { auth } from './auth'

export interface Answer {
	ok: boolean
	body: unknown
	cookies: string[]
}

/** The cookies of a request and nothing else of it: better-auth would keep the browser's name and the address. */
export function cookiesOnly(headers: Headers, without?: string): Headers {
	const pairs = (headers.get('cookie') ?? '').split(/;\s*/).filter((pair) => pair && !pair.startsWith(`${without}=`))
	return new Headers({ cookie: pairs.join('; ') })
}

async function read(response: Response): Promise<Answer> {
	const body = await response.json().catch(() => null)
	return { ok: response.ok, body, cookies: response.headers.getSetCookie() }
}

export async function askSignIn(email: string, password: string, headers: Headers): Promise<Answer> {
	return read(
		await auth().api.signInEmail({ body: { email, password }, headers: cookiesOnly(headers), asResponse: true }),
	)
}

/** A code belongs to the sign-in under way, never to a session that happens to be open. */
async function withoutSession(headers: Headers): Promise<Headers> {
	return cookiesOnly(headers, (await auth().$context).authCookies.sessionToken.name)
}

export async function askCode(code: string, headers: Headers): Promise<Answer> {
	return read(await auth().api.verifyTOTP({ body: { code }, headers: await withoutSession(headers), asResponse: true }))
}

export async function askRecoveryCode(code: string, headers: Headers): Promise<Answer> {
	return read(
		await auth().api.verifyBackupCode({ body: { code }, headers: await withoutSession(headers), asResponse: true }),
	)
}

export async function askSignOut(headers: Headers): Promise<Answer> {
	return read(await auth().api.signOut({ headers: cookiesOnly(headers), asResponse: true }))
}
