import { createHmac, timingSafeEqual } from 'node:crypto'

const PERIOD_MS = 30_000
const DIGITS = 6
/** Clocks differ: the code before and the one after are good too. */
const WINDOW = [-1, 0, 1]

/** The code of a time step (RFC 4226 with SHA-1, which is what authenticator apps expect). */
export function codeOf(secret: string, step: number): string {
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(step))
	const digest = createHmac('sha1', secret).update(counter).digest()
	const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff
	return String(number % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The time step that a code belongs to; null when it is none of those around now. */
export function stepOf(secret: string, code: string, now: number): number | null {
	if (!/^\d{6}$/.test(code)) return null
	const step = Math.floor(now / PERIOD_MS)
	const found = WINDOW.find((offset) => timingSafeEqual(Buffer.from(codeOf(secret, step + offset)), Buffer.from(code)))
	return found === undefined ? null : step + found
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A secret as authenticator apps take it when it is typed. */
export function base32(secret: string): string {
	const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
	return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The address that an authenticator app reads from the picture. */
export function otpauthAddress(secret: string, account: string): string {
	const parameters = new URLSearchParams({ secret: base32(secret), issuer: 'Sportello', digits: '6', period: '30' })
	return `otpauth://totp/Sportello:${encodeURIComponent(account)}?${parameters}`
}
