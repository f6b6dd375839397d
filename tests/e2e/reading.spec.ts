import { expect, test } from '@playwright/test'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import it from '@/messages/it.json' with { type: 'json' }
import uk from '@/messages/uk.json' with { type: 'json' }

test.use({ javaScriptEnabled: false })

test('the front door opens in the language of the browser and sets no cookie', async ({ request }) => {
	for (const [header, address] of [
		['ar-MA,ar;q=0.9,fr;q=0.5', '/ar'],
		['zh-CN', '/zh'],
		['de', '/en'],
		['', '/en'],
	] as const) {
		const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 })
		expect(response.status()).toBe(307)
		expect(response.headers().location).toBe(address)
		expect(response.headers()['set-cookie']).toBeUndefined()
	}
})

test('a reader goes from home to a claim in three clicks, without JavaScript', async ({ page }) => {
	await page.goto('/en')
	await page.getByRole('link', { name: /Italy/ }).click()
	await page.getByRole('link', { name: en.statuses['irregular-situation'] }).click()
	await page.getByRole('link', { name: 'Everything on Health' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Health: Migrant in an irregular situation/)
	const claim = page.locator('article').first()
	await expect(claim.getByRole('heading', { name: en.entitlements['emergency-care'] })).toBeVisible()
	await expect(claim).toContainText('Urgent and essential care')
	await expect(claim).toContainText('D.Lgs. 286/1998')
	await expect(claim.getByRole('link', { name: en.citation.official })).toHaveAttribute('href', /normattiva\.it/)
	await expect(claim).toContainText(en.claim.notVerified)
	await expect(claim).toContainText('June 2025')
})

test('every one of the 314 Italian claims is three clicks from home', async ({ request }) => {
	const hrefs = async (path: string) =>
		[...(await (await request.get(path)).text()).matchAll(/href="(\/en\/it[^"#]*)"/g)].map((match) => match[1] ?? '')
	const countries = new Set(await hrefs('/en'))
	expect(countries).toContain('/en/it')
	const claims = new Set<string>()
	for (const topic of new Set((await hrefs('/en/it')).filter((href) => href.split('/').length === 5))) {
		const html = await (await request.get(topic)).text()
		for (const [, anchor] of html.matchAll(/<article class="claim" id="([^"]+)"/g)) claims.add(`${topic}#${anchor}`)
	}
	expect(claims.size).toBe(314)
})

test('the Arabic topic page is Arabic, right to left, with Italian terms in their own language', async ({ page }) => {
	await page.goto('/ar/it/irregular-situation/health')
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
	await expect(page.getByText(ar.translation.unreviewed)).toBeVisible()
	await expect(page.locator('article').first().locator('[lang="it"]', { hasText: 'ASL' }).first()).toBeVisible()
	await expect(page.locator('article .foreign')).toHaveCount(0)
})

test('the Italian page of work for asylum seekers reads in Italian', async ({ page }) => {
	await page.goto('/it/it/asylum-seeker/decent-work')
	await expect(page.getByRole('heading', { level: 1 })).toContainText(it.topics['decent-work'])
	await expect(page.locator('article .foreign')).toHaveCount(0)
	await expect(page.locator('article').first()).toContainText('60 giorni')
})

test('what is missing in a language shows the English with its own lang and dir, and a notice', async ({ page }) => {
	await page.goto('/uk/it/refugee/health')
	await expect(page.getByText(uk.translation.missing).first()).toBeVisible()
	const summary = page.locator('article .summary .foreign').first()
	await expect(summary).toHaveAttribute('lang', 'en')
	await expect(summary).toHaveAttribute('dir', 'ltr')
})

test('the country table tells every answer by word and shape', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 })
	await page.goto('/en/it')
	const table = page.getByRole('table')
	await expect(table.getByRole('row')).toHaveCount(19)
	const cell = table
		.getByRole('row', { name: new RegExp(`^${en.statuses['irregular-situation']}`) })
		.getByRole('cell')
		.nth(2)
	await expect(cell).toContainText('Yes4')
	await expect(cell.locator('svg use').first()).toHaveAttribute('href', '#mark-yes')
	await expect(page.getByRole('heading', { name: en.country.gapsTitle })).toBeVisible()
})

test('a source lists its provisions, who is bound and the claims that rest on it', async ({ page }) => {
	await page.goto('/en/sources/icescr')
	await expect(page.getByRole('row')).toHaveCount(14)
	await page.goto('/en/sources/tui')
	await expect(page.locator('#art-35')).toContainText('art. 35')
	await page.getByRole('link', { name: en.entitlements['emergency-care'] }).first().click()
	await expect(page).toHaveURL(/\/en\/it\/[a-z-]+\/health#health-\d+$/)
})

test('the language menu leads to the same page in another language', async ({ page }) => {
	await page.goto('/en/it/refugee/housing')
	await page.locator('details.languages summary').click()
	await page.getByRole('link', { name: 'العربية' }).click()
	await expect(page).toHaveURL('/ar/it/refugee/housing')
})

for (const [address, text] of [
	['/xx', en.missing.language],
	['/en/zz', en.missing.country],
	['/en/zz/refugee', en.missing.country],
	['/en/it/nobody', en.missing.status],
	['/en/it/nobody/health', en.missing.status],
	['/en/it/refugee/nothing', en.missing.topic],
	['/en/it/refugee/health/more', en.missing.page],
	['/en/sources/nothing', en.missing.source],
	['/ar/it/nobody', ar.missing.status],
] as const) {
	test(`${address} says what is missing and offers a way back`, async ({ page }) => {
		const response = await page.goto(address)
		expect(response?.status()).toBe(404)
		await expect(page.getByText(text)).toBeVisible()
		await expect(page.locator('main .choices a').first()).toHaveAttribute('href', /^\/(en|ar)/)
	})
}
