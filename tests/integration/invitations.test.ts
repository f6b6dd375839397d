import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import { pendingCodes } from '@/lib/auth/pending-codes'
import { shownCodes } from '@/lib/auth/shown-codes'
import { acceptInvitation } from '@/lib/db/accept-invitation'
import type { Actor } from '@/lib/domain/actor'
import { hashOfToken } from '@/lib/domain/link-token'
import { codeOf } from '@/lib/domain/one-time-code'
import { invite } from '@/lib/editorial/invite'
import { firstAdministratorLink } from '@/scripts/setup/first-administrator'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { makeMember, PASSWORD } from '@/tests/support/make-member'

const SITE = 'http://localhost:3000'

let database: FreshDatabase
let administrator: Actor

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? ''

let addresses = 0
const anybody = () => accountBrowser(`192.0.2.${++addresses}`)

const person = (token: string, fields: Record<string, string> = {}) => ({
	token,
	name: 'Nora Newcomer',
	email: 'nora@example.org',
	password: PASSWORD,
	again: PASSWORD,
	language: 'it',
	...fields,
})

describe('the first administrator', () => {
	it('is made by the latest link, once, and then sets up codes', async () => {
		const earlier = tokenOf(await firstAdministratorLink(SITE))
		const token = tokenOf(await firstAdministratorLink(SITE))
		expect((await anybody().send('join', person(earlier))).told?.problem).toBe('link-invalid')

		const tries = [1, 2, 3, 4, 5].map(async (number) => {
			const browser = anybody()
			const answer = await browser.send(
				'join',
				person(token, { email: `nora${number}@example.org`, name: 'Adele Bianchi' }),
			)
			return { browser, answer }
		})
		const made = (await Promise.all(tries)).filter(({ answer }) => answer.location === '/admin/account/codes')
		expect(made).toHaveLength(1)
		expect(await database.sql('SELECT id FROM "Member"')).toHaveLength(1)

		const browser = made[0]?.browser ?? anybody()
		const actor = await currentActor(browser.headers())
		expect(actor).toMatchObject({ language: 'it', grants: [{ role: 'administrator' }], secondFactor: false })
		const secret = await pendingCodes(actor?.id ?? '')
		const code = codeOf(secret ?? '', Math.floor(Date.now() / 30_000))
		expect((await browser.send('confirm-codes', { code: '000000' })).told?.problem).toBe('code-wrong')
		expect((await browser.send('confirm-codes', { code })).location).toBe('/admin/account/codes/recovery')
		expect(await shownCodes(actor?.id ?? '')).toHaveLength(10)
		await browser.send('have-codes')
		expect(await shownCodes(actor?.id ?? '')).toBeNull()
		administrator = (await currentActor(browser.headers())) as Actor
		expect(administrator.secondFactor).toBe(true)
	})

	it('is not made a second time', async () => {
		expect(await firstAdministratorLink(SITE)).toBeNull()
	})

	it('leaves no token in the database', async () => {
		const rows = await database.sql('SELECT "tokenHash" FROM "Invitation"')
		for (const { tokenHash } of rows) expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
	})
})

describe('an invitation', () => {
	const invited = async (fields: Record<string, unknown> = {}) => {
		const sent = { email: 'Vera@Example.org', grants: [{ role: 'translator', language: 'ar' }], ...fields }
		const outcome = await invite.act(administrator, sent)
		return outcome.ok ? tokenOf(outcome.value.link) : outcome.code
	}

	it('makes one member with its roles, whatever address is typed', async () => {
		const token = await invited()
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => anybody().send('join', person(token, { email: 'other@example.org' }))),
		)
		expect(answers.filter(({ location }) => location === '/admin/account/codes')).toHaveLength(1)
		const rows = await database.sql(
			`SELECT m.email, g.role, g."languageCode" FROM "Member" m JOIN "Grant" g ON g."memberId" = m.id
				WHERE m.name = 'Nora Newcomer'`,
		)
		expect(rows).toEqual([{ email: 'vera@example.org', role: 'translator', languageCode: 'ar' }])
		expect((await anybody().send('join', person(token))).told?.problem).toBe('link-invalid')
	})

	it('is used up by who is first, in the database itself', async () => {
		const hash = hashOfToken(await invited({ email: 'first@example.org' }))
		const newcomer = { name: 'First', email: 'first@example.org', passwordHash: 'x', language: 'en' } as const
		const outcomes = await Promise.all([1, 2, 3].map(() => acceptInvitation(hash, newcomer)))
		expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)).sort()).toEqual([
			'link-invalid',
			'link-invalid',
			'ok',
		])
	})

	it('is refused for an address that has an account', async () => {
		expect(await invited()).toBe('email-taken')
	})

	it('replaces an earlier one to the same address', async () => {
		const [first, second] = [
			await invited({ email: 'twice@example.org' }),
			await invited({ email: 'twice@example.org' }),
		]
		expect((await anybody().send('join', person(first))).told?.problem).toBe('link-invalid')
		expect((await anybody().send('join', person(second))).location).toBe('/admin/account/codes')
	})

	it('ends after a week', async () => {
		const token = await invited({ email: 'late@example.org' })
		await database.sql(
			`UPDATE "Invitation" SET "expiresAt" = now() - interval '1 second' WHERE email = 'late@example.org'`,
		)
		expect((await anybody().send('join', person(token))).told?.problem).toBe('link-invalid')
	})

	it.each([
		['a short password', { password: 'short', again: 'short' }, 'password-short', 'password'],
		['one with the name in it', { password: 'newcomer of the year', again: 'x' }, 'password-personal', 'password'],
		['one with the address in it', { password: 'pass weak1 word', again: 'x' }, 'password-personal', 'password'],
		['one that everybody tries', { password: 'Password 1234', again: 'x' }, 'password-common', 'password'],
		['two that differ', { again: 'another river' }, 'passwords-differ', 'again'],
		['no name', { name: ' ' }, 'name-invalid', 'name'],
	])('sends %s back with its reason, and can still be accepted', async (_what, fields, problem, field) => {
		const token = await invited({ email: 'weak1@example.org' })
		const { told } = await anybody().send('join', person(token, fields))
		expect(told).toMatchObject({ problem, field, keep: { language: 'it' } })
		expect(await database.sql(`SELECT 1 FROM "Member" WHERE email = 'weak1@example.org'`)).toEqual([])
	})

	it('is for administrators with a code to send', async () => {
		const sent = { email: 'x@example.org', grants: [{ role: 'researcher', language: null }] }
		for (const role of ['researcher', 'reviewer', 'publisher'] as const) {
			expect(await invite.act({ ...administrator, grants: [{ role, language: null }] }, sent)).toMatchObject({
				code: 'not-allowed',
			})
		}
		expect(await invite.act({ ...administrator, secondFactor: false }, sent)).toMatchObject({
			code: 'second-factor-needed',
		})
	})

	it.each([
		['a translator without a language', [{ role: 'translator', language: null }]],
		['a reviewer with one', [{ role: 'reviewer', language: 'it' }]],
		['no role', []],
		['a role twice', [{ role: 'researcher' }, { role: 'researcher' }]],
	])('is refused for %s', async (_what, grants) => {
		expect(await invite.act(administrator, { email: 'x@example.org', grants })).toMatchObject({ code: 'invalid-input' })
	})

	it('is written down without the address', async () => {
		const rows = await database.sql(`SELECT * FROM "AuditEvent" WHERE act IN ('invite', 'accept-invitation')`)
		expect(rows.length).toBeGreaterThan(3)
		expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
			'@',
		)
	})
})

describe('an address that is taken', () => {
	it('is told to nobody but by the same words as any other that cannot be used', async () => {
		const taken = await makeMember(database.sql)
		await database.sql(`DELETE FROM "Grant" WHERE role = 'administrator'`)
		const token = tokenOf(await firstAdministratorLink(SITE))
		const { told } = await anybody().send('join', person(token, { email: taken.email }))
		expect(told).toMatchObject({ problem: 'email-taken', field: 'email' })
		expect((await anybody().send('join', person(token, { email: 'free@example.org' }))).status).toBe(303)
	})
})
