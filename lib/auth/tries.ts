import { RateLimiterMemory } from 'rate-limiter-flexible'
import { hashedAddress } from './address'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How many tries an account and an address have, and for how many seconds they count. */
const LIMITS = {
	password: { account: 10, address: 60, seconds: 15 * MINUTE },
	code: { account: 10, address: 60, seconds: 15 * MINUTE },
	'recovery-code': { account: 5, address: 30, seconds: HOUR },
	'reset-request': { account: 3, address: 20, seconds: HOUR },
	'reset-password': { account: 10, address: 30, seconds: HOUR },
	invitation: { account: 10, address: 30, seconds: HOUR },
	/** Questions to research: all of them share one account, so that a flood ends for everyone. */
	request: { account: 200, address: 10, seconds: HOUR },
} as const

export type TryOf = keyof typeof LIMITS

type Limiters = Record<TryOf, { account: RateLimiterMemory; address: RateLimiterMemory }>

const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration })

function makeLimiters(): Limiters {
	const entries = Object.entries(LIMITS).map(([what, { account, address, seconds }]) => [
		what,
		{ account: limiter(account, seconds), address: limiter(address, seconds) },
	])
	return Object.fromEntries(entries) as Limiters
}

// In memory: one process serves a site, addresses are known only under a key that lives there too, and the lock of
// an account after wrong codes is better-auth's, in the database.
const holder = globalThis as { sportelloTries?: Limiters }

function limitersOf(what: TryOf) {
	holder.sportelloTries ??= makeLimiters()
	return holder.sportelloTries[what]
}

/** Counts a try before it is made; false when the account or the address has had too many. */
export async function takeTry(what: TryOf, account: string, headers: Headers): Promise<boolean> {
	const { account: byAccount, address: byAddress } = limitersOf(what)
	const taken = await Promise.allSettled([byAddress.consume(hashedAddress(headers)), byAccount.consume(account)])
	return taken.every(({ status }) => status === 'fulfilled')
}

/** A try that was right counts for nothing: neither against the account nor against those who share an address. */
export async function forgetTries(what: TryOf, account: string, headers: Headers): Promise<void> {
	const { account: byAccount, address: byAddress } = limitersOf(what)
	await Promise.all([byAccount.delete(account), byAddress.reward(hashedAddress(headers))])
}
