import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { openSession, useSession } from '@/tests/support/sign-in'

const SLUG = 'it/irregular-situation/health/1'
const NEW_WORDS = 'كلمات كتبها مترجم في المتصفح.'
const REASON = 'Read against the source; this is how it is said.'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let noor: MadeMember
let sami: MadeMember
let address: string

test.beforeAll(async () => {
	db = await openE2eDatabase()
	noor = await makeMember(db.sql, { name: 'Noor', grants: ['translator:ar'] })
	sami = await makeMember(db.sql, { name: 'Sami', grants: ['translator:ar'] })
	const [row] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = $1`, [SLUG])
	address = `/admin/entries/${row?.id}/translate/ar`
})

test.afterAll(() => db.close())

async function as(page: Page, member: MadeMember, baseURL: string | undefined) {
	await page.context().clearCookies()
	// biome-ignore lint/correctness/useHookAtTopLevel: a session of ours, not a hook of React.
	await useSession(page.context(), baseURL ?? '', await openSession(db.sql, member))
}

const summary = (page: Page) => page.locator('textarea[data-block="summary"]')

async function expectNoViolations(page: Page) {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 })
		const { violations } = await new AxeBuilder({ page }).analyze()
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
	}
	await page.setViewportSize({ width: 360, height: 740 })
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	await page.setViewportSize({ width: 1280, height: 900 })
}

/** Answers every open finding by its reason field. */
async function settleAll(page: Page) {
	const open = page.locator('.findings li.open input')
	while ((await open.count()) > 0) await open.first().fill(REASON)
}

test('axe finds nothing in the pages of translators, and they fit a phone', async ({ page, baseURL }) => {
	await as(page, noor, baseURL)
	for (const path of ['/admin/translations', '/admin/translations/ar', '/admin/translations/import', address]) {
		await page.goto(path)
		await expectNoViolations(page)
	}
})

test('the list of a language filters and sorts by its address', async ({ page, baseURL }) => {
	await as(page, noor, baseURL)
	await page.goto('/admin/translations/ar')
	await page.getByLabel('Topic').selectOption('health')
	await page.getByLabel('Kind').selectOption('claim')
	await page.getByRole('button', { name: 'Show' }).click()
	await expect(page).toHaveURL(/topic=health/)
	await expect(page.locator('tbody tr')).not.toHaveCount(0)
	for (const place of await page.locator('tbody code').allTextContents()) expect(place).toMatch(/\/health\//)
})

test('a machine draft is read, corrected, submitted and approved, and readers get it', async ({ page, baseURL }) => {
	await as(page, noor, baseURL)
	await page.goto(address)
	await expect(page.getByText('nobody has read it', { exact: false }).first()).toBeVisible()
	await expect(summary(page)).toHaveAttribute('dir', 'rtl')
	await expect(summary(page)).toHaveAttribute('lang', 'ar')
	await expect(page.getByRole('button', { name: 'Submit for approval' })).toBeDisabled()

	await summary(page).fill(NEW_WORDS)
	await expect(page.getByText('Saved.').first()).toBeVisible()
	await page.reload()
	await expect(summary(page)).toHaveValue(NEW_WORDS)
	await settleAll(page)
	await expect(page.getByText('0 checks are open.')).toBeVisible()
	await page.getByRole('button', { name: 'Submit for approval' }).click()
	await expect(page.getByText('You wrote in this translation.', { exact: false })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0)
	await expectNoViolations(page)

	// Not by the browser, which may keep the page for minutes.
	const before = await page.request.get('/ar/it/irregular-situation/health')
	expect(await before.text()).not.toContain(NEW_WORDS)

	await as(page, sami, baseURL)
	await page.goto(address)
	await expectNoViolations(page)
	await page.getByRole('button', { name: 'Approve and publish' }).click()
	await expect(page.getByText('approved by Sami', { exact: false })).toBeVisible()
	await page.goto('/ar/it/irregular-situation/health')
	await expect(page.getByText(NEW_WORDS).first()).toBeVisible()
})

test('two translators who write at once see both texts, and neither is lost', async ({ page, browser, baseURL }) => {
	const [row] = await db.sql<{ id: string }>(
		`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = 'it/irregular-situation/health/2'`,
	)
	const place = `/admin/entries/${row?.id}/translate/ar`
	await as(page, noor, baseURL)
	await page.goto(place)
	const other = await browser.newPage({ baseURL })
	await as(other, sami, baseURL)
	await other.goto(place)
	await summary(page).fill('نص نور')
	await expect(page.getByText('Saved.').first()).toBeVisible()
	await summary(other).fill('نص سامي')
	await expect(other.getByRole('heading', { name: 'Two texts' })).toBeVisible()
	await expect(other.locator('.box').getByText('نص نور')).toBeVisible()
	await expect(summary(other)).toHaveValue('نص سامي')
	await other.getByRole('button', { name: 'Go on with the text' }).click()
	await expect(other.getByText('Saved.').first()).toBeVisible()
	await other.reload()
	await expect(summary(other)).toHaveValue('نص سامي')
	await other.close()
})

test('blocks are reached and written by keyboard alone', async ({ page, baseURL }) => {
	const [row] = await db.sql<{ id: string }>(
		`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = 'it/irregular-situation/health/3'`,
	)
	await as(page, noor, baseURL)
	await page.goto(`/admin/entries/${row?.id}/translate/ar`)
	// Fields wake up with the page's script; a disabled one takes no focus.
	await expect(summary(page)).toBeEnabled()
	await summary(page).focus()
	await page.keyboard.press('Alt+ArrowDown')
	const second = page.locator('textarea[data-block]').nth(1)
	await expect(second).toBeFocused()
	await page.keyboard.type('كلمات')
	await expect(page.getByText('Saved.').first()).toBeVisible()
	await page.keyboard.press('Alt+ArrowUp')
	await expect(summary(page)).toBeFocused()
})
