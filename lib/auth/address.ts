import { createHmac, randomBytes } from 'node:crypto'

const DAY = 86_400_000

const holder = globalThis as { sportelloAddressKey?: { day: number; key: Buffer } }

function keyOf(now: number): Buffer {
	const day = Math.floor(now / DAY)
	if (holder.sportelloAddressKey?.day !== day) holder.sportelloAddressKey = { day, key: randomBytes(32) }
	return holder.sportelloAddressKey.key
}

/** The header in which our own server tells the address of the connection; see scripts/setup/own-address.mjs. */
export const ADDRESS_HEADER = 'x-sportello-address'

/**
 * Where a request comes from, as a hash under a key that lives in memory for a day: enough to count tries, of no use
 * to learn the address. Requests whose address the server did not tell share one count.
 */
export function hashedAddress(headers: Headers, now = Date.now()): string {
	return createHmac('sha256', keyOf(now))
		.update(headers.get(ADDRESS_HEADER) ?? 'unknown')
		.digest('base64url')
}
