import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { may, VERB_NAMES, type VerbName } from '@/lib/domain/permissions'
import { ROLES, type Role } from '@/lib/domain/roles'
import { EDITORIAL_STATES, type EditorialEvent, type EditorialState, nextState } from '@/lib/domain/states'
import { verbNamed } from '@/lib/editorial/verbs'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type Author, entryInState, insertPlan, type MadeEntry } from '@/tests/support/entry-in-state'
import { makeMember } from '@/tests/support/make-member'
import { insertRow } from '@/tests/support/rows'
import { SITE, sendVerb } from '@/tests/support/send-verb'
import { openSession } from '@/tests/support/sign-in'

type Database = Awaited<ReturnType<typeof openE2eDatabase>>

let db: Database
let author: Author
let clinicId: string
const cookies = {} as Record<Role, string>
const ids = {} as Record<Role, string>
test.beforeAll(async () => {
	db = await openE2eDatabase()
	clinicId = randomUUID()
	await insertRow(db.sql, 'Clinic', {
		id: clinicId,
		slug: `c-${clinicId}`,
		name: 'Clinica Prova',
		chain: '{supervisor}',
	})
	const student = await makeMember(db.sql, { name: 'Sara Student', clinicId })
	const approver = await makeMember(db.sql, { name: 'Silvia Supervisor', clinicId, grants: ['reviewer'] })
	author = { id: student.id, clinicId, reviewerId: approver.id }
	for (const role of ROLES) {
		const member = await makeMember(db.sql, {
			name: `A ${role}`,
			clinicId,
			grants: [role === 'translator' ? 'translator:it' : role],
		})
		ids[role] = member.id
		cookies[role] = await openSession(db.sql, member)
	}
})
test.afterAll(() => db.close())

/** Rights that are asked by pages, not by the door. */
const READ: VerbName[] = ['read-audit']

const REASON = 'A reason that is long enough.'
const GIVEN = { grade: 'legal', note: 'A note' }

interface Case {
	/** What is sent, by one who read the entry as it is. */
	input: (made: MadeEntry) => object
	/** What comes of it in each state, from whoever has the role; an event of the table of states, or a code. */
	comes: EditorialEvent | ((state: EditorialState) => string)
	refusal?: string
	before?: (made: MadeEntry, role: Role) => Promise<void>
}

const inWork = (state: EditorialState) =>
	state === 'draft' || state === 'changes_requested'
		? 'done'
		: state === 'submitted' || state === 'approved'
			? 'locked'
			: 'not-found'

const settled = { comment: '' }

// Every verb that depends on the state of an entry.
const CASES: Partial<Record<VerbName, Case>> = {
	'save-draft': {
		input: ({ id, draft, content, references }) => ({ entry: id, version: draft, content, references }),
		comes: 'edit',
		refusal: 'locked',
	},
	submit: { input: ({ id, draft }) => ({ entry: id, version: draft, ...GIVEN }), comes: 'submit' },
	'take-back': { input: ({ revision }) => ({ revision }), comes: 'take-back' },
	'request-changes': { input: ({ revision }) => ({ revision, comment: REASON }), comes: 'request-changes' },
	approve: { input: ({ revision, hash }) => ({ revision, hash }), comes: 'approve' },
	publish: { input: ({ revision, hash }) => ({ revision, hash }), comes: 'publish' },
	'plan-publication': {
		input: ({ revision, hash }) => ({ revision, hash, at: '2099-01-01T08:00:00Z' }),
		comes: 'publish',
	},
	'cancel-plan': {
		before: ({ revision }, role) => insertPlan(db.sql, revision, ids[role]),
		input: ({ revision }) => ({ revision }),
		comes: () => 'done',
	},
	'publish-urgently': {
		input: ({ id, draft }) => ({ entry: id, version: draft, ...GIVEN, reason: REASON }),
		comes: 'publish-urgently',
	},
	withdraw: {
		input: ({ id, version }) => ({ entry: id, version, reason: REASON }),
		comes: (state) => (state === 'withdrawn' ? 'wrong-state' : 'done'),
	},
	restore: {
		input: ({ first }) => ({ revision: first }),
		comes: (state) => (state === 'published' || state === 'withdrawn' ? 'done' : 'draft-exists'),
	},
	'discard-draft': { input: ({ id, draft }) => ({ entry: id, version: draft }), comes: inWork },
	'rebase-draft': { input: ({ id, draft }) => ({ entry: id, version: draft }), comes: inWork },
	dissent: {
		input: ({ revision, hash }) => ({ revision, hash, comment: REASON }),
		comes: (state) => (['submitted', 'approved', 'published'].includes(state) ? 'done' : 'wrong-state'),
	},
	comment: { input: ({ id }) => ({ entry: id, text: REASON }), comes: () => 'done' },
	'settle-comment': {
		before: async ({ id }, role) => {
			settled.comment = randomUUID()
			const said = { memberId: ids[role], author: 'A. B.', text: REASON }
			await insertRow(db.sql, 'Comment', { id: settled.comment, entryId: id, ...said })
		},
		input: () => settled,
		comes: () => 'done',
	},
	verify: {
		input: ({ revision, hash }) => ({ revision, hash, until: nextYear(), name: 'S. S.' }),
		comes: (state) => (state === 'published' ? 'done' : 'not-verifiable'),
	},
}

const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)

function expected({ comes, refusal = 'wrong-state' }: Case, state: EditorialState): string {
	if (typeof comes === 'function') return comes(state)
	return nextState(state, comes) === null ? refusal : 'done'
}

const grantOf = (role: Role) => ({ role, language: role === 'translator' ? 'it' : null })

test.describe('through the one door', () => {
	for (const [verb, item] of Object.entries(CASES)) {
		test(`${verb} is done by whom permissions name, in the states that the table names`, async ({ request }) => {
			test.setTimeout(120_000)
			for (const role of ROLES) {
				for (const state of EDITORIAL_STATES) {
					const made = await entryInState(db.sql, state, author)
					await item.before?.(made, role)
					const isAllowed = may({ grants: [grantOf(role)] }, verb as VerbName)
					const { code, status } = await sendVerb(request, {
						cookie: cookies[role],
						verb,
						input: item.input(made),
					})
					expect(code, `${role}, ${state}`).toBe(isAllowed ? expected(item, state) : 'not-allowed')
					expect(status === 200, `${role}, ${state}: ${status}`).toBe(code === 'done')
					if (!isAllowed) expect(status).toBe(403)
				}
			}
		})
	}

	test('every other verb is open to whom permissions name, and to nobody else', async ({ request }) => {
		test.setTimeout(120_000)
		for (const verb of VERB_NAMES.filter((name) => !CASES[name] && !READ.includes(name))) {
			for (const role of ROLES) {
				const { code, status } = await sendVerb(request, { cookie: cookies[role], verb })
				const isAllowed = may({ grants: [grantOf(role)] }, verb)
				expect(code === 'not-allowed', `${role}, ${verb}: ${code}`).toBe(!isAllowed)
				if (!isAllowed) expect(status).toBe(403)
			}
		}
	})

	test('every verb that permissions name is there, but what is a right to read', () => {
		expect(VERB_NAMES.filter((verb) => !verbNamed(verb))).toEqual(READ)
	})

	test('the audit log is read by whom permissions name, and by nobody else', async ({ request }) => {
		for (const role of ROLES) {
			const isAllowed = may({ grants: [grantOf(role)] }, 'read-audit')
			for (const address of ['/admin/audit', '/admin/export/audit?format=csv', '/admin/export/audit?format=jsonl']) {
				const response = await request.get(address, { headers: { cookie: cookies[role] }, maxRedirects: 0 })
				const tellsOfIt = (await response.text()).includes('publish-urgently')
				expect(response.status() === 200, `${role}, ${address}: ${response.status()}`).toBe(isAllowed)
				if (!isAllowed) expect(tellsOfIt, `${role}, ${address}`).toBe(false)
			}
		}
	})

	test('nobody who is not signed in does anything', async ({ request }) => {
		for (const verb of VERB_NAMES) {
			expect(await sendVerb(request, { verb })).toMatchObject({ status: 401, code: 'not-signed-in' })
		}
		const forged = 'sportello.session_token=abc.def'
		expect(await sendVerb(request, { verb: 'publish', cookie: forged })).toMatchObject({ status: 401 })
	})

	test('nothing that another site sends is done, whoever is signed in', async ({ request }) => {
		const made = await entryInState(db.sql, 'approved', author)
		const { revision, hash } = made
		const port = new URL(SITE).port
		for (const origin of [
			'https://elsewhere.example',
			'null',
			`http://localhost:${Number(port) + 1}`,
			`https://${port}`,
			'',
		]) {
			const sent = { cookie: cookies.publisher, verb: 'publish', input: { revision, hash }, origin }
			expect(await sendVerb(request, sent), origin).toMatchObject({ status: 403, code: 'foreign-origin' })
		}
		const own = { cookie: cookies.publisher, verb: 'publish', input: { revision, hash } }
		expect(await sendVerb(request, own)).toMatchObject({ code: 'done' })
	})

	test('an unknown verb is not found, and a verb is only ever sent', async ({ request }) => {
		for (const verb of ['nothing', 'constructor', '__proto__', 'toString', 'Publish', 'publish%20']) {
			const { status } = await sendVerb(request, { cookie: cookies.administrator, verb })
			expect(status, verb).toBe(404)
		}
		const got = await request.get(`${SITE}/admin/do/publish`, { headers: { cookie: cookies.publisher } })
		expect(got.status()).toBe(405)
	})

	test('what is no form is refused', async ({ request }) => {
		const headers = { origin: SITE, cookie: cookies.researcher }
		for (const [type, data] of [
			['application/json', '{"entry":'],
			['text/plain', 'entry=1'],
			['application/json', '"\\u0000"'],
			['application/json', '[]'],
		] as const) {
			const response = await request.post(`${SITE}/admin/do/submit`, {
				headers: { ...headers, 'content-type': type },
				data: Buffer.from(data),
			})
			expect(response.status(), data).toBe(400)
		}
	})
})

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
