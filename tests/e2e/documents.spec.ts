import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { TOPICS } from '@/lib/domain/topics'
import { PAGE_KINDS } from '@/tests/support/page-kinds'

const BUDGET = 30 * 1024
const SCRIPT_BUDGET = 4 * 1024
/** The pages with a script that they alone need. */
const OWN_SCRIPTS: Record<string, string> = {
	...{ finder: '/finder.js', search: '/search.js', dossier: '/dossier.js', claim: '/keep.js' },
	...{ 'national source': '/keep.js', treaty: '/keep.js', 'source that does not bind': '/keep.js' },
}
/** The search page searches on the device, with the index's own rules (docs/decisions.md). */
const SEARCH_SCRIPT_BUDGET = 10 * 1024
/** A student's memo, kept and checked on the device (docs/decisions.md). */
const DOSSIER_SCRIPT_BUDGET = 12 * 1024
const STATUSES = [
	'worker',
	'irregular-situation',
	'asylum-seeker',
	'refugee',
	'subsidiary-protection',
	'eu-family-member',
]

for (const [kind, path] of Object.entries(PAGE_KINDS)) {
	test(`the ${kind} page is a plain document: own script only, no cookie, no foreign request, a silent console`, async ({
		page,
		context,
		baseURL,
	}) => {
		const foreign: string[] = []
		const spoken: string[] = []
		page.on('request', (request) => {
			if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url())
		})
		page.on('console', (message) => spoken.push(message.text()))
		page.on('pageerror', (error) => spoken.push(error.message))
		const response = await page.goto(`/ar${path}`)
		const isMissing = kind === 'missing page'
		expect(response?.status()).toBe(isMissing ? 404 : 200)
		const scripts = await page
			.locator('script:not([type="application/ld+json"])')
			.evaluateAll((all) => all.map((script) => script.outerHTML))
		const expected = ['/sportello.js', ...(OWN_SCRIPTS[kind] ? [OWN_SCRIPTS[kind]] : [])]
		expect(scripts).toEqual(expected.map((src) => `<script src="${src}" defer=""></script>`))
		expect(foreign).toEqual([])
		// The browser itself notes the status of a missing page; nothing else may speak.
		expect(spoken.filter((text) => !(isMissing && text.includes('404')))).toEqual([])
		expect(await context.cookies()).toEqual([])
		expect(response?.headers()['set-cookie']).toBeUndefined()
	})
}

test('every public page carries a policy that allows nothing inline and nothing foreign', async ({ request }) => {
	for (const path of Object.values(PAGE_KINDS)) {
		const policy = (await request.get(`/en${path}`)).headers()['content-security-policy'] ?? ''
		expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'sha256-")
		expect(policy).not.toMatch(/unsafe|https?:|\*/)
	}
})

test('a page is the same plain document on its first and on later requests', async ({ request }) => {
	const address = '/uk/it/stateless/health'
	const first = await (await request.get(address)).text()
	const second = await (await request.get(address)).text()
	expect(second).toBe(first)
	expect(first).not.toContain('_next')
})

for (const locale of ['en', 'ar']) {
	test(`HTML and CSS of the longest topic pages stay within 30 kB in ${locale}`, async ({ request }) => {
		const pages = STATUSES.flatMap((status) => TOPICS.map((topic) => `/${locale}/it/${status}/${topic}`))
		const sizes = await Promise.all(
			pages.map(async (path) => ({ path, bytes: gzipSync(await (await request.get(path)).body()).length })),
		)
		expect(sizes.filter(({ bytes }) => bytes > BUDGET)).toEqual([])
	})
}

for (const own of [null, OWN_SCRIPTS.finder, OWN_SCRIPTS.claim]) {
	test(`our own script${own ? ` with ${own}` : ''} stays within 4 kB`, async ({ request }) => {
		const sizes = ['/sportello.js', ...(own ? [own] : [])].map(
			async (src) => gzipSync(await (await request.get(src)).body()).length,
		)
		const sum = (await Promise.all(sizes)).reduce((total, size) => total + size, 0)
		expect(sum).toBeLessThanOrEqual(SCRIPT_BUDGET)
	})
}

test('the finder, which holds every question and every situation, stays within 30 kB', async ({ request }) => {
	for (const locale of ['en', 'ar', 'ur']) {
		expect(gzipSync(await (await request.get(`/${locale}/find`)).body()).length).toBeLessThanOrEqual(BUDGET)
	}
})

test('the script of the search page stays within 10 kB', async ({ request }) => {
	const script = await (await request.get('/search.js')).body()
	expect(gzipSync(script).length).toBeLessThanOrEqual(SEARCH_SCRIPT_BUDGET)
})

test('the script of the dossier stays within 12 kB; what writes Word documents is loaded by those who want one', async ({
	request,
}) => {
	const script = await (await request.get('/dossier.js')).body()
	expect(gzipSync(script).length).toBeLessThanOrEqual(DOSSIER_SCRIPT_BUDGET)
	expect(await (await request.get('/en/dossier')).text()).not.toContain('dossier-docx.js')
})

test('a shared cache may keep a page for minutes only', async ({ request }) => {
	const header = (await request.get('/en/it')).headers()['cache-control'] ?? ''
	expect(header).toBe('public, max-age=300')
})
