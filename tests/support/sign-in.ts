import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { codeOf } from '@/lib/domain/one-time-code'
import type { FreshDatabase } from './fresh-database'
import type { MadeMember } from './make-member'
import { insertRow } from './rows'
import { testSecret } from './test-secret'

const COOKIE = 'sportello.session_token'
const STEP_MS = 30_000
const PAUSE_MS = 500

const lastSteps = new Map<string, number>()

/** A one-time code that was not given before: each is good once, and clocks may differ by one step. */
export async function nextCode(secret: string): Promise<string> {
	const used = lastSteps.get(secret) ?? 0
	const now = () => Math.floor(Date.now() / STEP_MS)
	const step = Math.max(used + 1, now() - 1)
	while (step > now() + 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
	lastSteps.set(secret, step)
	return codeOf(secret, step)
}

async function sendForm(baseURL: string, act: string, fields: Record<string, string>, cookies: Map<string, string>) {
	const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
	const response = await fetch(`${baseURL}/admin/auth/${act}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: new URL(baseURL).origin, cookie },
		body: new URLSearchParams(fields),
	})
	for (const line of response.headers.getSetCookie()) {
		const [pair = ''] = line.split(';')
		const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
		if (/max-age=0/i.test(line) || value === '') cookies.delete(name)
		else cookies.set(name, value)
	}
	return response
}

/** Signs a member in through the real forms, code and all. Gives the cookie to send; throws when it was refused. */
export async function signIn(baseURL: string, member: MadeMember): Promise<string> {
	const cookies = new Map<string, string>()
	await sendForm(baseURL, 'sign-in', { email: member.email, password: member.password }, cookies)
	if (member.secret) await sendForm(baseURL, 'code', { code: await nextCode(member.secret) }, cookies)
	const value = cookies.get(COOKIE)
	if (!value) throw new Error(`${member.name} was not let in`)
	return `${COOKIE}=${value}`
}

/** An open session written straight into the database: quicker, for tests that are about something else. */
export async function openSession(sql: FreshDatabase['sql'], member: Pick<MadeMember, 'id'>): Promise<string> {
	const token = randomBytes(24).toString('base64url')
	const [row] = await sql<{ expires: Date }>(`SELECT now() + interval '12 hours' AS expires`)
	await insertRow(sql, 'Session', { id: randomUUID(), token, memberId: member.id, expiresAt: row?.expires })
	const signature = createHmac('sha256', testSecret()).update(token).digest('base64')
	return `${COOKIE}=${encodeURIComponent(`${token}.${signature}`)}`
}

/** Gives a browser the cookie of a session. */
export async function useSession(context: BrowserContext, baseURL: string, cookie: string): Promise<void> {
	const [name = '', value = ''] = cookie.split('=', 2)
	await context.addCookies([{ name, value, domain: new URL(baseURL).hostname, path: '/admin', httpOnly: true }])
}
