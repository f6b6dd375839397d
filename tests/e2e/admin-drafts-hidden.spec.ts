import { type APIRequestContext, expect, test } from '@playwright/test'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { TOPICS } from '@/lib/domain/topics'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type Author, entryInState } from '@/tests/support/entry-in-state'
import { makeMember } from '@/tests/support/make-member'
import { PAGE_KINDS } from '@/tests/support/page-kinds'
import { insertRow } from '@/tests/support/rows'
import { SITE, sendVerb } from '@/tests/support/send-verb'
import { openSession } from '@/tests/support/sign-in'

const REQUESTS = 1_000
const AT_ONCE = 25
const EDITS = 20

/** Stands in every field of the drafts, and in nothing that is published. */
const MARKER = 'Zzunpublishedzz'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let author: Author
const cookies: Record<string, string> = {}
test.beforeAll(async () => {
	db = await openE2eDatabase()
	const clinicId = crypto.randomUUID()
	await insertRow(db.sql, 'Clinic', {
		id: clinicId,
		slug: `c-${clinicId}`,
		name: `Clinic ${MARKER}`,
		chain: '{supervisor}',
	})
	for (const grants of [['researcher'], ['reviewer'], ['publisher'], ['translator:it']] as const) {
		const member = await makeMember(db.sql, { name: `A ${grants[0]} ${MARKER}`, clinicId, grants: [...grants] })
		cookies[grants[0]] = await openSession(db.sql, member)
		if (grants[0] === 'researcher') author = { id: member.id, clinicId, reviewerId: '' }
		if (grants[0] === 'reviewer') author = { ...author, reviewerId: member.id }
	}
})
test.afterAll(() => db.close())

const GUIDE = ['/it/refugee', ...TOPICS.map((topic) => `/it/refugee/${topic}`)]
const ADDRESSES = [...new Set([...Object.values(PAGE_KINDS), ...GUIDE, '/it', '/sources/tui', '/services'])]
const everyPage = LANGUAGE_CODES.flatMap((language) => ADDRESSES.map((path) => `/${language}${path}`))
const OTHER = [
	'/',
	'/livez',
	'/readyz',
	'/sitemap.xml',
	'/robots.txt',
	'/api/v1/openapi.json',
	'/admin/sign-in',
	'/admin',
]

/** Ways to ask that might be answered otherwise: data in place of a document, another draft of the same page. */
const ASKING: Record<string, string>[] = [
	{},
	{ accept: 'application/json' },
	{ rsc: '1' },
	{ 'next-router-prefetch': '1', rsc: '1' },
	{ 'x-prerender-revalidate': 'guess' },
	{ cookie: '__prerender_bypass=1; __next_preview_data=1' },
	{ 'cache-control': 'no-cache' },
]

const text = (words: string) => ({
	...{ answer: 'limited', summary: `${MARKER} ${words}`, reason: MARKER, conditions: [MARKER], steps: [MARKER] },
	...{ documents: [MARKER], where: MARKER, deadline: MARKER, practice: MARKER, refused: [MARKER], asOf: '2026-11' },
	...{ confidence: 'low', checked: 'not-checked', recheck: MARKER },
})

test('while drafts are saved, previewed and reviewed, a thousand readers get no byte of one', async ({ request }) => {
	test.setTimeout(600_000)
	const made = await entryInState(db.sql, 'draft', author, text('in a draft'))
	await entryInState(db.sql, 'submitted', author, text('under review'))
	await entryInState(db.sql, 'approved', author, text('approved'))
	await entryInState(db.sql, 'changes_requested', author, text('sent back'))
	const cookie = cookies.researcher ?? ''
	const send = (verb: string, input: object) => sendVerb(request, { cookie, verb, input })

	let isOver = false
	const work = { saved: 0, previewed: 0 }
	const editing = (async () => {
		let version = made.draft
		while (!isOver) {
			const { references } = made
			const input = { entry: made.id, version, content: text(`saved as ${version}`), references }
			const { code, value } = await send('save-draft', input)
			expect(code).toBe('done')
			version = Number(value.version)
			work.saved += 1
			if (version % 5 === 0) await send('comment', { entry: made.id, text: `${MARKER} in a comment` })
			const language = LANGUAGE_CODES[version % LANGUAGE_CODES.length]
			const preview = await request.get(`${SITE}/admin/preview/${made.id}/${language}`, { headers: { cookie } })
			// That it shows the draft to its editor makes it worth asking whether it shows it to others.
			expect(await preview.text()).toContain(MARKER)
			work.previewed += 1
		}
	})()

	const leaks: string[] = []
	let asked = 0
	const reading = async () => {
		// However slow the editors' side is, their work goes on beside the readers'.
		while (asked < REQUESTS || work.previewed < EDITS) {
			const turn = asked++
			const path = turn % 20 === 0 ? OTHER[(turn / 20) % OTHER.length] : everyPage[(turn * 7) % everyPage.length]
			const headers = ASKING[turn % ASKING.length]
			const response = await request.get(`${SITE}${path}`, { headers, maxRedirects: 0 })
			const whole = JSON.stringify(response.headers()) + (await response.body()).toString('utf8')
			if (whole.includes(MARKER)) leaks.push(`${path} ${JSON.stringify(headers)}`)
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, reading)).finally(() => {
		isOver = true
	})
	await editing
	expect(leaks).toEqual([])
	expect(asked).toBeGreaterThanOrEqual(REQUESTS)
	expect(Math.min(work.saved, work.previewed)).toBeGreaterThanOrEqual(EDITS)

	for (const address of [
		`/admin/preview/${made.id}/en`,
		`/admin/entries/${made.id}/preview`,
		`/admin/entries/${made.id}`,
	]) {
		const response = await request.get(`${SITE}${address}`, { maxRedirects: 0 })
		expect(response.status(), address).not.toBe(200)
		expect(await response.text(), address).not.toContain(MARKER)
	}
})

/** What a reader of a language gets from a page, whole. */
const read = async (request: APIRequestContext, address: string) => (await request.get(address)).text()

test('a publication and a withdrawal are seen by the very next request, in thirteen languages', async ({ request }) => {
	test.setTimeout(300_000)
	const pages = (language: string) => [`${SITE}/${language}/it/refugee/health`]
	for (let round = 0; round < 5; round += 1) {
		const words = `You may see doctor number ${round} of ${Date.now()}.`
		const { id, revision, hash } = await entryInState(db.sql, 'approved', author, { summary: words })
		// Every page is in the cache as it was.
		for (const language of LANGUAGE_CODES) {
			for (const page of pages(language)) expect(await read(request, page)).not.toContain(words)
		}
		const sent = { cookie: cookies.publisher, verb: 'publish', input: { revision, hash } }
		expect((await sendVerb(request, sent)).code).toBe('done')
		for (const language of LANGUAGE_CODES) {
			for (const page of pages(language)) expect(await read(request, page), `${page}, round ${round}`).toContain(words)
		}
		const [{ version } = { version: 0 }] = await db.sql<{ version: number }>(
			'SELECT version FROM "Entry" WHERE id = $1',
			[id],
		)
		const input = { entry: id, version, reason: 'A reason that readers see.' }
		expect((await sendVerb(request, { ...sent, verb: 'withdraw', input })).code).toBe('done')
		for (const language of LANGUAGE_CODES) {
			for (const page of pages(language))
				expect(await read(request, page), `${page}, round ${round}`).not.toContain(words)
		}
	}
})
