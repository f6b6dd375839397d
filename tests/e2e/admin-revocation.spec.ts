import { expect, test } from '@playwright/test'
import { type AuthorityCast, authorityCast } from '@/tests/support/authority-cast'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { entryInState, type MadeEntry } from '@/tests/support/entry-in-state'
import { makeMember } from '@/tests/support/make-member'
import { SITE, sendVerb } from '@/tests/support/send-verb'
import { openSession } from '@/tests/support/sign-in'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let cookies: AuthorityCast['cookies']
let author: AuthorityCast['author']
let clinicId: string
test.beforeAll(async () => {
	db = await openE2eDatabase()
	;({ cookies, author, clinicId } = await authorityCast(db))
})
test.afterAll(() => db.close())

test.describe('a member', () => {
	const somebody = async (wanted: object = {}) => {
		const member = await makeMember(db.sql, { name: 'Piera Passing', clinicId, grants: ['publisher'], ...wanted })
		return { member, cookie: await openSession(db.sql, member) }
	}

	test('without a second factor that their role needs is refused', async ({ request }) => {
		const { revision, hash } = await entryInState(db.sql, 'approved', author)
		const { member, cookie } = await somebody({ codes: false })
		const sent = { cookie, verb: 'publish', input: { revision, hash } }
		expect(await sendVerb(request, sent)).toMatchObject({ status: 403, code: 'second-factor-needed' })
		await db.sql('UPDATE "Member" SET "twoFactorEnabled" = true WHERE id = $1', [member.id])
		expect((await sendVerb(request, sent)).code).toBe('done')
	})

	const ENDS: [string, string, string][] = [
		['is disabled', 'UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', 'not-signed-in'],
		['has their session ended', 'DELETE FROM "Session" WHERE "memberId" = $1', 'not-signed-in'],
		[
			'has an old session',
			`UPDATE "Session" SET "expiresAt" = now() - interval '1 s' WHERE "memberId" = $1`,
			'not-signed-in',
		],
		['loses the role', 'DELETE FROM "Grant" WHERE "memberId" = $1', 'not-allowed'],
	]
	for (const [what, change, code] of ENDS) {
		test(`who ${what} is refused at the very next request`, async ({ request }) => {
			const { member, cookie } = await somebody()
			const first = await entryInState(db.sql, 'approved', author)
			const second = await entryInState(db.sql, 'approved', author)
			const send = ({ revision, hash }: MadeEntry) =>
				sendVerb(request, { cookie, verb: 'publish', input: { revision, hash } })
			expect((await send(first)).code).toBe('done')
			await db.sql(change, [member.id])
			expect((await send(second)).code).toBe(code)
		})
	}

	test('whom an administrator disables through the door is out at once, pages and verbs', async ({ request }) => {
		const { member, cookie } = await somebody()
		const page = () => request.get(`${SITE}/admin`, { headers: { cookie }, maxRedirects: 0 })
		expect((await page()).status()).toBe(200)
		const sent = {
			cookie: cookies.administrator,
			verb: 'disable-member',
			input: { member: member.id },
		}
		expect(await sendVerb(request, sent)).toMatchObject({ code: 'done' })
		expect((await page()).status()).toBe(307)
		expect((await sendVerb(request, { cookie, verb: 'publish' })).code).toBe('not-signed-in')
	})
})
