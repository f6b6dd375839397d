import { expect, test } from '@playwright/test'

const ELSEWHERE = 'https://www.wikipedia.org/'

test.beforeEach(async ({ context }) => {
	// The other site is not ours to reach: what counts is that the browser goes there.
	await context.route(`${ELSEWHERE}**`, (route) => route.fulfill({ body: 'elsewhere', contentType: 'text/plain' }))
})

test('leaving quickly replaces the page, so that Back does not return to it', async ({ page }) => {
	await page.goto('/en')
	await page.goto('/en/it/irregular-situation')
	await page.locator('#leave').click()
	await page.waitForURL(ELSEWHERE)
	await page.goBack()
	await expect(page).toHaveURL('/en')
})

test('pressing Escape three times leaves too', async ({ page }) => {
	await page.goto('/ar/it/irregular-situation')
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
	await page.waitForURL(ELSEWHERE)
})

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false })

	test('leaving is a plain link, and no button is shown that would do nothing', async ({ page }) => {
		await page.goto('/en/it/irregular-situation')
		await expect(page.locator('#leave')).toHaveAttribute('href', ELSEWHERE)
		await expect(page.getByRole('button')).toHaveCount(0)
	})
})

test('the print button prints', async ({ page }) => {
	await page.goto('/en/it/irregular-situation')
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '')
	})
	await page.getByRole('button', { name: 'Print this page' }).click()
	await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})
