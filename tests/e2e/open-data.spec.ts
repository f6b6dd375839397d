import { expect, test } from '@playwright/test'
import { ENDPOINTS, type EndpointName } from '@/lib/domain/open-data/endpoints'
import { generateClient } from '@/tests/support/generated-client'

const API = '/api/v1'
const LISTS = ['countries', 'guides', 'claims', 'sources', 'ratifications', 'services', 'changes'] as const
const THINGS = [
	['guide', '/guides/it/asylum-seeker'],
	['claim', '/claims/it/asylum-seeker/health/1'],
	['claim', '/claims/it%2Fasylum-seeker%2Fhealth%2F1'],
	['source', '/sources/tui'],
] as const

test('a client that a public generator made of the description reads every address', async ({ request, baseURL }) => {
	const description = await (await request.get(`${API}/openapi.json`)).json()
	const client = await generateClient(description, `${baseURL}${API}`)
	const asked: Record<EndpointName, unknown[]> = {
		countries: [{}],
		guides: [{ country: 'it' }],
		guide: ['it', 'asylum-seeker', { language: 'fr' }],
		claims: [{ country: 'it', topic: 'health', limit: 3, language: 'ar' }],
		claim: ['it/asylum-seeker/health/1', {}],
		sources: [{ level: 'international' }],
		source: ['tui', {}],
		ratifications: [{ country: 'it' }],
		services: [{ topic: 'housing' }],
		changes: [{ kind: 'claim' }],
	}
	const calls = Object.assign({}, ...Object.values(client).filter((group) => typeof group === 'object'))
	for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
		const { status, data } = await calls[name](...asked[name])
		expect(status, name).toBe(200)
		// Strict: neither a field too few nor one too many.
		const answer = ENDPOINTS[name].answer.parse(data) as { items?: unknown[]; item?: object }
		expect(answer.items?.length ?? Object.keys(answer.item ?? {}).length, name).toBeGreaterThan(0)
	}
})

test('the client follows the cursor to the last claim of a country', async ({ request, baseURL }) => {
	const description = await (await request.get(`${API}/openapi.json`)).json()
	const { claims } = await generateClient(description, `${baseURL}${API}`)
	const slugs: string[] = []
	let cursor: string | undefined
	do {
		const answer = await claims?.claims?.({ country: 'nl', limit: 7, cursor })
		const data = answer?.data as { items: { slug: string }[]; cursor: string | null }
		slugs.push(...data.items.map(({ slug }) => slug))
		cursor = data.cursor ?? undefined
	} while (cursor)
	expect(slugs).toHaveLength(20)
	expect(new Set(slugs).size).toBe(20)
})

for (const path of [...LISTS.map((list) => `/${list}`), ...THINGS.map(([, path]) => path), '/openapi.json']) {
	test(`${path} has an entity tag, says nothing twice, and may be read from any site`, async ({ request }) => {
		const first = await request.get(API + path)
		expect(first.status()).toBe(200)
		const headers = first.headers()
		expect(headers.etag).toMatch(/^W\/"[\w-]+"$/)
		expect(headers['cache-control']).toBe('public, max-age=300')
		expect(headers['content-type']).toBe('application/json; charset=utf-8')
		expect(headers['access-control-allow-origin']).toBe('*')
		expect(headers['set-cookie']).toBeUndefined()
		expect(headers.link).toContain('EUPL-1.2')
		const again = await request.get(API + path, { headers: { 'if-none-match': headers.etag ?? '' } })
		expect(again.status()).toBe(304)
		expect(await again.body()).toHaveLength(0)
		expect(again.headers().etag).toBe(headers.etag)
		const other = await request.get(API + path, { headers: { 'if-none-match': '"other"' } })
		expect(other.status()).toBe(200)
	})
}

const REFUSALS: [query: string, status: number, code: string][] = [
	['/claims?offset=3', 400, 'unknown-parameter'],
	['/claims?language=de', 400, 'bad-value'],
	['/claims?limit=101', 400, 'bad-value'],
	['/claims?country=xx', 400, 'bad-value'],
	['/claims?cursor=%00', 400, 'bad-value'],
	['/claims/it/nobody/health/1', 404, 'not-found'],
	['/claims/%00', 404, 'not-found'],
	['/guides/it/nobody', 404, 'not-found'],
	['/guides/it', 404, 'not-found'],
	['/sources/nothing', 404, 'not-found'],
	['/drafts', 404, 'not-found'],
	['', 404, 'not-found'],
]

for (const [query, status, code] of REFUSALS) {
	test(`${query || 'the root'} is refused with a problem that says ${code}`, async ({ request, baseURL }) => {
		const response = await request.get(API + query)
		expect(response.status()).toBe(status)
		expect(response.headers()['content-type']).toBe('application/problem+json')
		expect(response.headers()['cache-control']).toBe('no-store')
		const problem = await response.json()
		expect(problem).toMatchObject({ type: `${baseURL}/en/data#${code}`, status })
		expect(problem.detail).not.toBe('')
	})
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
	test(`${method} is refused everywhere, with what is allowed`, async ({ request }) => {
		for (const path of ['/claims', '/claims/it/asylum-seeker/health/1', '/openapi.json', '/nothing']) {
			const response = await request.fetch(API + path, { method })
			expect(response.status(), path).toBe(405)
			expect(response.headers().allow).toBe('GET, HEAD, OPTIONS')
			expect(response.headers()['content-type']).toBe('application/problem+json')
			expect((await response.json()).type).toContain('#wrong-method')
		}
	})
}

test('HEAD answers as GET does, without the body', async ({ request }) => {
	const [get, head] = [await request.get(`${API}/countries`), await request.head(`${API}/countries`)]
	expect(head.status()).toBe(200)
	expect(head.headers().etag).toBe(get.headers().etag)
	expect(await head.body()).toHaveLength(0)
})

test('the problems lead to their explanation on the page', async ({ page, request }) => {
	const { type } = await (await request.get(`${API}/claims?limit=0`)).json()
	await page.goto(type)
	await expect(page.locator(':target')).toContainText('bad-value')
})
