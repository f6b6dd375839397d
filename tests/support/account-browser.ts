import { answerAccountForm } from '@/lib/auth/account-door'
import { ADDRESS_HEADER } from '@/lib/auth/address'
import { readTold, type Told } from '@/lib/auth/told'

export interface AccountAnswer {
	status: number
	location: string
	told: Told | null
	setCookies: string[]
}

export interface AccountBrowser {
	/** The headers of this browser's next request. */
	headers: () => Headers
	/** Sends a form of the account pages through its door, with the cookies so far. */
	send: (act: string, fields?: Record<string, string>, extra?: Record<string, string>) => Promise<AccountAnswer>
	cookies: Map<string, string>
}

/** A browser of its own for the account pages, without a server between: cookies, origin and an address. */
export function accountBrowser(address = '203.0.113.7'): AccountBrowser {
	const cookies = new Map<string, string>()
	const headers = () =>
		new Headers({
			origin: 'http://localhost:3000',
			[ADDRESS_HEADER]: address,
			'user-agent': 'A browser that should not be kept',
			cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
		})
	const keep = (line: string) => {
		const [pair = ''] = line.split(';')
		const at = pair.indexOf('=')
		if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, at))
		else cookies.set(pair.slice(0, at), pair.slice(at + 1))
	}
	return {
		headers,
		cookies,
		send: async (act, fields = {}, extra = {}) => {
			const body = new URLSearchParams(fields).toString()
			const sent = headers()
			sent.set('content-type', 'application/x-www-form-urlencoded')
			sent.set('content-length', String(body.length))
			for (const [name, value] of Object.entries(extra)) sent.set(name, value)
			const request = new Request('http://localhost:3000/admin/auth/x', { method: 'POST', headers: sent, body })
			const response = await answerAccountForm(act, request)
			const setCookies = response.headers.getSetCookie()
			for (const line of setCookies) keep(line)
			const location = response.headers.get('location') ?? ''
			return { status: response.status, location, setCookies, told: readTold(headers(), location.split('?')[0] ?? '') }
		},
	}
}
