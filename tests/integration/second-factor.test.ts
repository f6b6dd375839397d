import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import { judgeCode } from '@/lib/auth/judge-code'
import { codeOf } from '@/lib/domain/one-time-code'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { nextCode } from '@/tests/support/sign-in'

let database: FreshDatabase
let reviewer: MadeMember

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

beforeEach(async () => {
	reviewer = await makeMember(database.sql, { grants: ['reviewer'], name: 'Rita Reviewer' })
})

let addresses = 0
const anybody = () => accountBrowser(`198.51.100.${++addresses}`)
const credentials = ({ email, password }: MadeMember) => ({ email, password })

describe('a one-time code', () => {
	it('is good once', async () => {
		const code = await nextCode(reviewer.secret ?? '')
		const first = anybody()
		await first.send('sign-in', credentials(reviewer))
		expect((await first.send('code', { code })).location).toBe('/admin')
		const second = anybody()
		await second.send('sign-in', credentials(reviewer))
		expect((await second.send('code', { code })).told?.problem).toBe('code-used')
		expect(await currentActor(second.headers())).toBeNull()
	})

	it('lets exactly one of twenty in who give it at once', async () => {
		const now = Date.now()
		const code = codeOf(reviewer.secret ?? '', Math.floor(now / 30_000))
		const verdicts = await Promise.all(Array.from({ length: 20 }, () => judgeCode(reviewer.id, code, now)))
		expect(verdicts.filter((verdict) => verdict === 'fresh')).toHaveLength(1)
		expect(verdicts.filter((verdict) => verdict === 'used')).toHaveLength(19)
	})

	it('opens exactly one session for twenty sign-ins at once', async () => {
		const code = await nextCode(reviewer.secret ?? '')
		const browsers = await Promise.all(
			Array.from({ length: 20 }, async () => {
				const browser = anybody()
				await browser.send('sign-in', credentials(reviewer))
				return browser
			}),
		)
		await Promise.all(browsers.map((browser) => browser.send('code', { code })))
		const actors = await Promise.all(browsers.map((browser) => currentActor(browser.headers())))
		expect(actors.filter(Boolean)).toHaveLength(1)
	})

	it('is not good after a later one was used', async () => {
		const step = Math.floor(Date.now() / 30_000)
		expect(await judgeCode(reviewer.id, codeOf(reviewer.secret ?? '', step))).toBe('fresh')
		expect(await judgeCode(reviewer.id, codeOf(reviewer.secret ?? '', step - 1))).toBe('used')
	})

	it('is asked for again after ten wrong ones, whatever comes next', async () => {
		const wrong = async () => {
			const browser = anybody()
			await browser.send('sign-in', credentials(reviewer))
			return browser.send('code', { code: '000000' })
		}
		for (let count = 0; count < 10; count++) await wrong()
		const browser = anybody()
		await browser.send('sign-in', credentials(reviewer))
		await browser.send('code', { code: await nextCode(reviewer.secret ?? '') })
		expect(await currentActor(browser.headers())).toBeNull()
		const [row] = await database.sql('SELECT "lockedUntil" FROM "TwoFactor" WHERE "memberId" = $1', [reviewer.id])
		expect(row?.lockedUntil).toBeInstanceOf(Date)
	})
})

describe('a recovery code', () => {
	it('is good once', async () => {
		const first = anybody()
		await first.send('sign-in', credentials(reviewer))
		expect((await first.send('recovery-code', { code: 'AAAAA BBBBB' })).location).toBe('/admin')
		expect(await currentActor(first.headers())).toMatchObject({ id: reviewer.id })
		const second = anybody()
		await second.send('sign-in', credentials(reviewer))
		expect((await second.send('recovery-code', { code: 'aaaaa-bbbbb' })).told?.problem).toBe('recovery-wrong')
	})

	it('lets at most one in of five who give it at once', async () => {
		const browsers = await Promise.all(
			Array.from({ length: 5 }, async () => {
				const browser = anybody()
				await browser.send('sign-in', credentials(reviewer))
				return browser
			}),
		)
		await Promise.all(browsers.map((browser) => browser.send('recovery-code', { code: 'aaaaa-bbbbb' })))
		const actors = await Promise.all(browsers.map((browser) => currentActor(browser.headers())))
		expect(actors.filter(Boolean)).toHaveLength(1)
	})
})
