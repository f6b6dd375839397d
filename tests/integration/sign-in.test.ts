import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { nextCode } from '@/tests/support/sign-in'

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
