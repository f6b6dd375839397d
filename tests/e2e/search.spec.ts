import { expect, type Page, test } from '@playwright/test'
import { addressOf } from '@/lib/i18n/addresses'
import en from '@/messages/en.json' with { type: 'json' }
import { expectAccessible } from '@/tests/support/expect-accessible'
import { SEARCH_QUERIES } from '@/tests/support/search-queries'

const firstThree = (page: Page) =>
	page.locator('.glance h3 a').evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''))

/** `it/refugee/health/1` as a result links to it. */
function hrefOf(language: string, slug: string): string {
	const [country = '', status = '', topic = '', number = ''] = slug.split('/')
	return addressOf.claim(language, { country, status, topic, anchor: `${topic}-${number}` })
}

async function search(page: Page, query: string, language = 'en', country = 'it') {
	await page.goto(`/${language}/search`)
	await page.locator('#query').fill(query)
	await page.locator('#country').selectOption(country)
	await page.locator('form#search button').click()
	await expect(page.locator('#results h2')).toBeVisible({ timeout: 20_000 })
}

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false })

	test('a reader finds an answer from the menu on, and opens it', async ({ page }) => {
		await page.goto('/en')
		await page.locator('header nav').getByRole('link', { name: en.search.title, exact: true }).click()
		await page.getByLabel(en.search.label).fill('emergency care irregular situation')
		await page.getByRole('button', { name: en.search.go }).click()
		const first = page.locator('.glance > li').first()
		await expect(first).toContainText(en.answers.yes)
		await expect(first).toContainText(`Italy · ${en.statuses['irregular-situation']} · ${en.topics.health}`)
		await expect(first).toContainText(en.claim.notVerified)
		await first.getByRole('link').click()
		await expect(page).toHaveURL('/en/it/irregular-situation/health#health-1')
	})

	test('what was typed is in no address, no title and no cookie, and no cache may keep the answer', async ({
		page,
		context,
	}) => {
		const answered = page.waitForResponse((response) => response.request().method() === 'POST')
		await search(page, 'unpaid wages')
		const headers = (await answered.then((response) => response.allHeaders())) as Record<string, string>
		expect(headers['cache-control']).toBe('private, no-store')
		expect(headers['set-cookie']).toBeUndefined()
		expect(page.url()).toMatch(/\/en\/search$/)
		expect(await page.title()).not.toContain('unpaid')
		expect(await context.cookies()).toEqual([])
		await expect(page.locator('#query')).toHaveValue('unpaid wages')
	})

	test('a query in the address is not looked at', async ({ page }) => {
		await page.goto('/en/search?query=doctor&country=it')
		await expect(page.locator('#query')).toHaveValue('')
		await expect(page.locator('.glance')).toHaveCount(0)
	})

	test('nothing found is not a no, and leads on', async ({ page }) => {
		await search(page, 'xqzwvk')
		await expect(page.locator('main')).toContainText(en.search.notNo)
		for (const name of [en.nav.glossary, en.nav.gaps, en.ask.title]) {
			await expect(page.locator('main').getByRole('link', { name })).toBeVisible()
		}
	})

	test('a country that is not there is answered with one that is', async ({ request }) => {
		const answer = await request.post('/en/search', { form: { query: 'doctor', country: '../../x' } })
		expect(answer.status()).toBe(200)
		expect(await answer.text()).toContain('/en/it/')
	})

	test('what was typed cannot become part of the page', async ({ page }) => {
		await search(page, '"><b id="made">doctor')
		await expect(page.locator('#made')).toHaveCount(0)
		await expect(page.locator('#query')).toHaveValue('"><b id="made">doctor')
	})

	test('every listed query finds the right answer in the first three', async ({ page }) => {
		test.setTimeout(180_000)
		const missed: object[] = []
		for (const { language, country, query, expected } of SEARCH_QUERIES) {
			await search(page, query, language, country)
			const found = await firstThree(page)
			const right = expected.map((slug) => hrefOf(language, slug))
			if (!found.some((href) => right.includes(href))) missed.push({ query, found })
		}
		expect(missed).toEqual([])
	})
})

test.describe('with JavaScript on', () => {
	test('results come while one types, and nothing that is typed leaves the device', async ({ page }) => {
		await page.goto('/en/search')
		const sent: string[] = []
		page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
		await page.locator('#query').pressSequentially('unpaid wages', { delay: 60 })
		await expect(page.locator('.glance > li').first()).toContainText(en.entitlements['unpaid-wages'], {
			timeout: 20_000,
		})
		await expect(page.getByText(en.search.typing)).toBeVisible()
		await page.locator('#query').press('Enter')
		await page.locator('#query').fill('xqzwvk')
		await expect(page.locator('#results')).toContainText(en.search.notNo)
		// The browser asks for the icon of a page when it likes; it holds nothing that was typed.
		expect(sent.filter((request) => request !== 'GET /icon.svg')).toEqual(['GET /en/search/it.json'])
		expect(page.url()).toMatch(/\/en\/search$/)
	})

	test('another country has an index of its own', async ({ page }) => {
		await page.goto('/en/search')
		await page.locator('#country').selectOption('de')
		await page.locator('#query').fill('emergency care')
		await expect(page.locator('.glance h3 a').first()).toHaveAttribute('href', /^\/en\/de\//, { timeout: 20_000 })
	})

	test('every listed query finds the right answer in the first three', async ({ page }) => {
		test.setTimeout(180_000)
		const missed: object[] = []
		let at = ''
		for (const { language, country, query, expected } of SEARCH_QUERIES.toSorted((a, b) =>
			a.language.localeCompare(b.language),
		)) {
			if (at !== language) await page.goto(`/${language}/search`)
			at = language
			await page.locator('#country').selectOption(country)
			await page.locator('#query').fill('')
			await expect(page.locator('#results')).toBeHidden()
			await page.locator('#query').fill(query)
			await expect(page.locator('.glance h3 a').first()).toBeVisible({ timeout: 30_000 })
			const found = await firstThree(page)
			const right = expected.map((slug) => hrefOf(language, slug))
			if (!found.some((href) => right.includes(href))) missed.push({ query, found })
		}
		expect(missed).toEqual([])
	})

	test('where the index cannot be had, the form is sent', async ({ page }) => {
		await page.route('**/search/*.json', (route) => route.abort())
		await page.goto('/en/search')
		const posted = page.waitForRequest((request) => request.method() === 'POST')
		await page.locator('#query').fill('unpaid wages')
		await page.locator('#query').press('Enter')
		expect(new URL((await posted).url()).pathname).toBe('/en/search')
		await expect(page.locator('.glance > li').first()).toContainText(en.entitlements['unpaid-wages'])
	})
})

test('the index of a place that is not there is not there', async ({ request }) => {
	for (const path of ['/en/search/xx.json', '/xx/search/it.json', '/en/search/it']) {
		expect((await request.get(path)).status()).toBe(404)
	}
})

for (const [language, query] of [
	['en', 'unpaid wages'],
	['ar', 'المادة ٣٥'],
	['en', 'xqzwvk'],
] as const) {
	test(`what comes of “${query}” in ${language} passes the accessibility check and fits a phone`, async ({ page }) => {
		await search(page, query, language)
		await expectAccessible(page)
	})
}
