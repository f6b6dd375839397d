import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import { currentSession } from '@/lib/auth/current-session'
import { pendingCodes } from '@/lib/auth/pending-codes'
import { accountBrowser } from '@/tests/support/account-browser'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { nextCode, openSession } from '@/tests/support/sign-in'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let database: FreshDatabase
let researcher: MadeMember

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

beforeEach(async () => {
	researcher = await makeMember(database.sql, { grants: ['researcher'] })
})

async function signedIn(member: MadeMember) {
	const browser = accountBrowser()
	await browser.send('sign-in', { email: member.email, password: member.password })
	if (member.secret) await browser.send('code', { code: await nextCode(member.secret) })
	return browser
}

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

	it('ends when the password is changed from another', async () => {
		const [mine, other] = [await signedIn(researcher), await signedIn(researcher)]
		const password = 'seven lamps beside a door'
		const wrong = await mine.send('change-password', { current: 'not mine', password, again: password })
		expect(wrong.told).toMatchObject({ problem: 'password-wrong', field: 'current' })
		const right = await mine.send('change-password', { current: researcher.password, password, again: password })
		expect(right.told).toMatchObject({ notice: 'password-changed' })
		expect(await currentActor(mine.headers())).not.toBeNull()
		expect(await currentActor(other.headers())).toBeNull()
	})

	it('is ended by its own member alone', async () => {
		const stranger = await signedIn(await makeMember(database.sql))
		const mine = await signedIn(researcher)
		const session = (await currentSession(mine.headers()))?.id ?? ''
		await stranger.send('end-session', { session })
		expect(await currentActor(mine.headers())).not.toBeNull()
		const other = await signedIn(researcher)
		await other.send('end-session', { session })
		expect(await currentActor(mine.headers())).toBeNull()
		expect(await currentActor(other.headers())).not.toBeNull()
	})

	it('ends where no code was given, once codes are set up', async () => {
		const [mine, other] = [await signedIn(researcher), await signedIn(researcher)]
		await mine.send('begin-codes', { current: researcher.password })
		const secret = (await pendingCodes(researcher.id)) ?? ''
		const seenBefore = mine.headers()
		await mine.send('confirm-codes', { code: await nextCode(secret) })
		expect(await currentActor(seenBefore)).toBeNull()
		expect(await currentActor(mine.headers())).toMatchObject({ secondFactor: true })
		expect(await currentActor(other.headers())).toBeNull()
		const again = accountBrowser()
		const credentials = { email: researcher.email, password: researcher.password }
		expect((await again.send('sign-in', credentials)).location).toBe('/admin/sign-in/code')
	})
})
