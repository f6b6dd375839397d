import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashedAddress } from '@/lib/auth/address'
import { takeTry } from '@/lib/auth/tries'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { makeMember } from '@/tests/support/make-member'

let database: FreshDatabase

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

const HOME = accountBrowser('203.0.113.50')
let addresses = 0
const elsewhere = () => accountBrowser(`198.51.100.${++addresses}`)

describe('wrong passwords', () => {
	it('shut an account after ten, from wherever they come, and then the right one too', async () => {
		const { email, password } = await makeMember(database.sql)
		for (let count = 0; count < 10; count++) {
			expect((await elsewhere().send('sign-in', { email, password: 'wrong' })).told?.problem).toBe('sign-in-wrong')
		}
		expect((await elsewhere().send('sign-in', { email, password })).told?.problem).toBe('too-many-tries')
		expect((await elsewhere().send('sign-in', { email: email.toUpperCase(), password })).told?.problem).toBe(
			'too-many-tries',
		)
	})

	it('are counted for addresses without an account just the same', async () => {
		const email = 'nobody@example.org'
		for (let count = 0; count < 10; count++) await elsewhere().send('sign-in', { email, password: 'wrong' })
		expect((await elsewhere().send('sign-in', { email, password: 'wrong' })).told?.problem).toBe('too-many-tries')
	})

	it('never let more through when they come all at once', async () => {
		const { email } = await makeMember(database.sql)
		const answers = await Promise.all(
			Array.from({ length: 40 }, () => elsewhere().send('sign-in', { email, password: 'wrong' })),
		)
		expect(answers.filter(({ told }) => told?.problem === 'sign-in-wrong')).toHaveLength(10)
	})

	it('do not count once the right one was given', async () => {
		const { email, password } = await makeMember(database.sql)
		for (let round = 0; round < 3; round++) {
			for (let count = 0; count < 5; count++) await elsewhere().send('sign-in', { email, password: 'wrong' })
			expect((await elsewhere().send('sign-in', { email, password })).location).toBe('/admin')
		}
	})

	it('shut an address after sixty accounts', async () => {
		let refused = 0
		for (let count = 0; count < 70; count++) {
			const { told } = await HOME.send('sign-in', { email: `sprayed${count}@example.org`, password: 'wrong' })
			if (told?.problem === 'too-many-tries') refused++
		}
		expect(refused).toBe(10)
	})
})

describe.each([
	['code', 10],
	['recovery-code', 5],
	['reset-request', 3],
	['reset-password', 10],
	['invitation', 10],
] as const)('tries of %s', (what, most) => {
	it(`are ${most} for an account`, async () => {
		const given = []
		for (let count = 0; count < most + 2; count++) given.push(await takeTry(what, `someone`, elsewhere().headers()))
		expect(given.filter(Boolean)).toHaveLength(most)
	})
})

describe('the address of a request', () => {
	it('is known by a hash that another day does not share', () => {
		const headers = HOME.headers()
		const day = 86_400_000
		const today = hashedAddress(headers, 100 * day)
		expect(hashedAddress(headers, 100 * day + 1)).toBe(today)
		expect(hashedAddress(headers, 101 * day)).not.toBe(today)
		expect(today).not.toContain('203')
	})

	it('is taken from our own header alone', () => {
		const spoofed = HOME.headers()
		spoofed.set('x-forwarded-for', '8.8.8.8')
		expect(hashedAddress(spoofed)).toBe(hashedAddress(HOME.headers()))
	})
})
