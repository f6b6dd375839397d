import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import type { Actor } from '@/lib/domain/actor'
import { makeResetLink } from '@/lib/editorial/make-reset-link'
import { type AccountBrowser, accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { nextCode, openSession } from '@/tests/support/sign-in'

const NEW = 'seven lamps beside a door'

let database: FreshDatabase
let administrator: Actor
let member: MadeMember

beforeAll(async () => {
	database = await freshDatabase('content')
	const { id, name } = await makeMember(database.sql, { grants: ['administrator'] })
	administrator = {
		id,
		name,
		language: 'en',
		clinic: null,
		grants: [{ role: 'administrator', language: null }],
		secondFactor: true,
	}
})
afterAll(() => database.drop())

beforeEach(async () => {
	member = await makeMember(database.sql, { grants: ['reviewer'] })
})

let addresses = 0
const anybody = () => accountBrowser(`192.0.2.${++addresses}`)

async function resetToken(): Promise<string> {
	const outcome = await makeResetLink.act(administrator, { member: member.id })
	return outcome.ok ? (outcome.value.link.split('/').at(-1) ?? '') : outcome.code
}

const reset = (token: string, browser: AccountBrowser = anybody()) =>
	browser.send('reset', { token, password: NEW, again: NEW })

describe('a reset link', () => {
	it('sets a new password, signs nobody in, and leaves the second factor to be given', async () => {
		const before = await database.sql('SELECT * FROM "TwoFactor" WHERE "memberId" = $1', [member.id])
		const browser = anybody()
		expect((await reset(await resetToken(), browser)).location).toBe('/admin/sign-in')
		expect(await currentActor(browser.headers())).toBeNull()
		expect(await database.sql('SELECT * FROM "TwoFactor" WHERE "memberId" = $1', [member.id])).toEqual(before)

		const wrong = await browser.send('sign-in', { email: member.email, password: member.password })
		expect(wrong.told?.problem).toBe('sign-in-wrong')
		const right = await browser.send('sign-in', { email: member.email, password: NEW })
		expect(right.location).toBe('/admin/sign-in/code')
		expect(await currentActor(browser.headers())).toBeNull()
		await browser.send('code', { code: await nextCode(member.secret ?? '') })
		expect(await currentActor(browser.headers())).toMatchObject({ id: member.id })
	})

	it('ends every session, and every sign-in under way', async () => {
		const open = new Headers({ cookie: await openSession(database.sql, member) })
		const underWay = anybody()
		await underWay.send('sign-in', { email: member.email, password: member.password })
		await reset(await resetToken())
		expect(await currentActor(open)).toBeNull()
		const { told } = await underWay.send('code', { code: await nextCode(member.secret ?? '') })
		expect(told?.problem).toBe('challenge-over')
	})

	it('works once, also for five at once', async () => {
		const token = await resetToken()
		const answers = await Promise.all(Array.from({ length: 5 }, () => reset(token)))
		expect(answers.filter(({ location }) => location === '/admin/sign-in')).toHaveLength(1)
		expect((await reset(token)).told?.problem).toBe('link-invalid')
	})

	it('is void once another is made', async () => {
		const earlier = await resetToken()
		await resetToken()
		expect((await reset(earlier)).told?.problem).toBe('link-invalid')
	})

	it('ends after an hour', async () => {
		const token = await resetToken()
		await database.sql(`UPDATE "OneTimeSecret" SET "expiresAt" = now() - interval '1 second' WHERE value = $1`, [
			member.id,
		])
		expect((await reset(token)).told?.problem).toBe('link-invalid')
	})

	it('is not made for, nor used by, a disabled member', async () => {
		const token = await resetToken()
		await database.sql('UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', [member.id])
		expect((await reset(token)).told?.problem).toBe('link-invalid')
		expect(await resetToken()).toBe('wrong-state')
	})

	it('refuses a weak password and stays good', async () => {
		const token = await resetToken()
		const { told } = await anybody().send('reset', { token, password: 'password1234', again: 'password1234' })
		expect(told).toMatchObject({ problem: 'password-common', field: 'password' })
		expect((await reset(token)).location).toBe('/admin/sign-in')
	})

	it('cannot be guessed from what the database keeps', async () => {
		const token = await resetToken()
		const rows = await database.sql('SELECT identifier, value FROM "OneTimeSecret"')
		expect(JSON.stringify(rows)).not.toContain(token)
	})
})

describe('asking for a reset', () => {
	it('is answered alike, whether there is such a member or not', async () => {
		const answers = await Promise.all([
			anybody().send('forgot', { email: member.email }),
			anybody().send('forgot', { email: 'nobody@example.org' }),
		])
		expect(answers[0]).toEqual(answers[1])
		expect(answers[0]?.location).toBe('/admin/forgot/sent')
	})
})
