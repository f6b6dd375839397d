import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { may, VERB_NAMES, type VerbName } from '@/lib/domain/permissions'
import { ROLES, type Role } from '@/lib/domain/roles'
import { EDITORIAL_STATES, type EditorialEvent, type EditorialState, nextState } from '@/lib/domain/states'
import { verbNamed } from '@/lib/editorial/verbs'
import { type AuthorityCast, authorityCast } from '@/tests/support/authority-cast'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { entryInState, insertPlan, type MadeEntry } from '@/tests/support/entry-in-state'
import { insertRow } from '@/tests/support/rows'
import { SITE, sendVerb } from '@/tests/support/send-verb'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let cookies: AuthorityCast['cookies']
let author: AuthorityCast['author']
let ids: AuthorityCast['ids']
test.beforeAll(async () => {
	db = await openE2eDatabase()
	;({ cookies, author, ids } = await authorityCast(db))
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
