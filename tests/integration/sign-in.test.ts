import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import { currentSession } from '@/lib/auth/current-session'
import { judgeCode } from '@/lib/auth/judge-code'
import { codeOf } from '@/lib/domain/one-time-code'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { nextCode, openSession } from '@/tests/support/sign-in'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let database: FreshDatabase
let reviewer: MadeMember
let researcher: MadeMember

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

beforeEach(async () => {
	reviewer = await makeMember(database.sql, { grants: ['reviewer'], name: 'Rita Reviewer' })
	researcher = await makeMember(database.sql, { grants: ['researcher'] })
})

let addresses = 0
const anybody = () => accountBrowser(`198.51.100.${++addresses}`)
const credentials = ({ email, password }: MadeMember) => ({ email, password })

async function signedIn(member: MadeMember) {
	const browser = anybody()
	await browser.send('sign-in', credentials(member))
	if (member.secret) await browser.send('code', { code: await nextCode(member.secret) })
	return browser
}

describe('signing in', () => {
	it('lets a researcher in with a password', async () => {
		const browser = anybody()
		expect(await browser.send('sign-in', credentials(researcher))).toMatchObject({ status: 303, location: '/admin' })
		expect(await currentActor(browser.headers())).toMatchObject({
			id: researcher.id,
			grants: [{ role: 'researcher', language: null }],
			secondFactor: true,
		})
	})

	it('lets a reviewer in only after a code', async () => {
		const browser = anybody()
		const { location } = await browser.send('sign-in', credentials(reviewer))
		expect(location).toBe('/admin/sign-in/code')
		expect(await currentActor(browser.headers())).toBeNull()
		const { location: after } = await browser.send('code', { code: await nextCode(reviewer.secret ?? '') })
		expect(after).toBe('/admin')
		expect(await currentActor(browser.headers())).toMatchObject({ id: reviewer.id, secondFactor: true })
	})

	it('leads a reviewer without codes to set them up, and lets them do nothing else', async () => {
		const newcomer = await makeMember(database.sql, { grants: ['reviewer'], codes: false })
		const browser = anybody()
		expect((await browser.send('sign-in', credentials(newcomer))).location).toBe('/admin/account/codes')
		expect(await currentActor(browser.headers())).toMatchObject({ secondFactor: false })
	})

	it('leads back to the page that was asked for, and to none elsewhere', async () => {
		const wanted = async (next: string) =>
			(await anybody().send('sign-in', { ...credentials(researcher), next })).location
		expect(await wanted('/admin/entries?kind=claim')).toBe('/admin/entries?kind=claim')
		for (const elsewhere of [
			'https://evil.example',
			'//evil.example',
			'/admin//evil.example',
			'/\\evil',
			'/en',
			'/admin@x',
		]) {
			expect(await wanted(elsewhere)).toBe('/admin')
		}
	})

	it('says the same of a wrong password, of nobody, and of a disabled member', async () => {
		await database.sql('UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', [researcher.id])
		const answers = await Promise.all([
			anybody().send('sign-in', { email: reviewer.email, password: 'not the password' }),
			anybody().send('sign-in', { email: 'nobody@example.org', password: 'not the password' }),
			anybody().send('sign-in', credentials(researcher)),
		])
		for (const { location, told } of answers) {
			expect(location).toBe('/admin/sign-in')
			expect(told).toMatchObject({ problem: 'sign-in-wrong', field: 'password' })
		}
	})

	it('keeps the address that was typed and never the password', async () => {
		const { told } = await anybody().send('sign-in', { email: 'me@example.org', password: 'not the password' })
		expect(told?.keep).toMatchObject({ email: 'me@example.org' })
		expect(JSON.stringify(told)).not.toContain('not the password')
	})

	it('keeps neither the address nor the browser of a member', async () => {
		await signedIn(reviewer)
		await signedIn(researcher)
		const rows = await database.sql('SELECT "ipAddress", "userAgent" FROM "Session"')
		expect(rows.length).toBeGreaterThanOrEqual(2)
		for (const row of rows) expect(row).toEqual({ ipAddress: null, userAgent: null })
	})

	it('sets a cookie that scripts cannot read, for the editors’ area alone', async () => {
		const { setCookies } = await anybody().send('sign-in', credentials(researcher))
		const [cookie = ''] = setCookies.filter((line) => line.startsWith('sportello.session_token='))
		expect(cookie).toMatch(/; HttpOnly/)
		expect(cookie).toMatch(/; SameSite=Lax/i)
		expect(cookie).toMatch(/; Path=\/admin(;|$)/)
		expect(cookie).toMatch(/; Max-Age=43200/)
		expect(setCookies.every((line) => /; Path=\/admin(;|$)/.test(line))).toBe(true)
	})

	it.each([
		['another site', { origin: 'https://evil.example' }, 403],
		['nowhere', { origin: 'null' }, 403],
		['a page without a referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
	])('takes a form from %s as it should', async (_where, headers, status) => {
		expect((await anybody().send('sign-in', credentials(researcher), headers)).status).toBe(status)
	})
})

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

describe('a session', () => {
	const asked = async (member: MadeMember) => new Headers({ cookie: await openSession(database.sql, member) })

	it('ends after an hour without use', async () => {
		const headers = await asked(researcher)
		expect(await currentActor(headers, new Date(Date.now() + 59 * MINUTE))).not.toBeNull()
		expect(await currentActor(headers, new Date(Date.now() + (59 + 59) * MINUTE))).not.toBeNull()
		expect(await currentActor(headers, new Date(Date.now() + (59 + 59 + 61) * MINUTE))).toBeNull()
	})

	it('ends after twelve hours however much it is used', async () => {
		const headers = await asked(researcher)
		for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
			expect(await currentActor(headers, new Date(Date.now() + minutes * MINUTE))).not.toBeNull()
		}
		expect(await currentActor(headers, new Date(Date.now() + 12 * HOUR + 1000))).toBeNull()
	})

	it('is not opened by a cookie that somebody else signed, nor by its bare token', async () => {
		const cookie = await openSession(database.sql, researcher)
		const [name, value = ''] = cookie.split('=')
		const token = decodeURIComponent(value).split('.')[0]
		for (const forged of [`${token}`, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`, '%E0%A4%A', '']) {
			expect(await currentActor(new Headers({ cookie: `${name}=${forged}` }))).toBeNull()
		}
		expect(await currentActor(new Headers({ cookie }))).not.toBeNull()
	})

	it('is over at the next request when its member is disabled', async () => {
		const headers = await asked(researcher)
		await database.sql('UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', [researcher.id])
		expect(await currentActor(headers)).toBeNull()
	})

	it('knows the roles of its member as they are now', async () => {
		const headers = await asked(researcher)
		await database.sql(`UPDATE "Grant" SET role = 'reviewer' WHERE "memberId" = $1`, [researcher.id])
		expect(await currentActor(headers)).toMatchObject({
			grants: [{ role: 'reviewer', language: null }],
			secondFactor: false,
		})
	})

	it('ends when the member signs out', async () => {
		const browser = await signedIn(researcher)
		const stolen = browser.headers()
		expect((await browser.send('sign-out')).location).toBe('/admin/sign-in')
		expect(await currentSession(stolen)).toBeNull()
	})
})
