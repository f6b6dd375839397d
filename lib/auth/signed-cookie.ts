import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from './secret'

function cookieNamed(headers: Headers, name: string): string | null {
	for (const pair of (headers.get('cookie') ?? '').split(';')) {
		const at = pair.indexOf('=')
		if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
	}
	return null
}

function decoded(value: string): string | null {
	try {
		return decodeURIComponent(value)
	} catch {
		return null
	}
}

/** The value of a cookie that better-auth signed; null when it is absent or not ours. */
export function readSignedCookie(headers: Headers, name: string): string | null {
	const value = decoded(cookieNamed(headers, name) ?? '')
	const dot = value?.lastIndexOf('.') ?? -1
	if (!value || dot < 1) return null
	const signature = Buffer.from(value.slice(dot + 1), 'base64')
	const expected = createHmac('sha256', authSecret()).update(value.slice(0, dot)).digest()
	return signature.length === expected.length && timingSafeEqual(signature, expected) ? value.slice(0, dot) : null
}
