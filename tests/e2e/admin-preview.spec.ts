import { expect, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { mustCall } from '@/tests/support/editing-client'
import { expectAccessible } from '@/tests/support/expect-accessible'
import { makeMember } from '@/tests/support/make-member'
import { openSession, useSession } from '@/tests/support/sign-in'

const CLAIM = 'it/irregular-situation/education/2'
const PAGE = '/it/irregular-situation/education'
const WORDS = 'These words wait in a preview.'
const A4_PIXELS = 794

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let entry: string
let cookie: string

test.beforeAll(async ({ baseURL }) => {
	db = await openE2eDatabase()
	const member = await makeMember(db.sql, { name: 'Petra Preview', grants: ['researcher'] })
	cookie = await openSession(db.sql, member)
	const [row] = await db.sql<{ id: string; content: object }>(
		`SELECT e.id, r.content FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.slug = $1`,
		[CLAIM],
	)
	entry = row?.id ?? ''
	const content = { ...row?.content, summary: WORDS }
	await mustCall(baseURL ?? '', cookie, 'save-draft', { entry, version: 0, content, references: [] })
})
test.afterAll(() => db.close())

test.beforeEach(async ({ page, baseURL }) => {
	await useSession(page.context(), baseURL ?? '', cookie)
})

test('the reader’s own page is seen with the words being written, on a phone and in English', async ({ page }) => {
	await page.goto(`/admin/entries/${entry}/preview`)
	const frame = page.frameLocator('iframe')
	await expect(frame.locator('#education-2 .summary')).toHaveText(WORDS)
	await expect(frame.locator('#leave')).toBeVisible()
	expect((await page.locator('iframe').boundingBox())?.width).toBeLessThan(400)
	await expectAccessible(page)
})

test('in Arabic and on paper it is the Arabic sheet, with the new words in English and a notice', async ({ page }) => {
	await page.goto(`/admin/entries/${entry}/preview`)
	await page.getByLabel('Language').selectOption('ar')
	await page.getByLabel('Shown as').selectOption('paper')
	await page.getByRole('button', { name: 'Show' }).click()
	const frame = page.frameLocator('iframe')
	await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
	await expect(frame.locator('#education-2 .summary [lang="en"]')).toHaveText(WORDS)
	const width = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().width)
	expect(Math.round(width)).toBe(A4_PIXELS)
	// What print leaves out, the sheet leaves out.
	await expect(frame.locator('#leave')).toBeHidden()
})

test('a preview is framed by this site alone, kept nowhere, and given to members alone', async ({
	page,
	playwright,
}) => {
	const address = `/admin/preview/${entry}/en`
	const response = await page.request.get(address)
	const headers = response.headers()
	expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
	expect(headers['content-security-policy']).toContain("script-src 'self'")
	expect(headers['cache-control']).toBe('private, no-store')
	expect(headers['x-robots-tag']).toContain('noindex')

	const stranger = await playwright.request.newContext({ baseURL: new URL(response.url()).origin })
	const refused = await stranger.get(address)
	expect(refused.status()).toBe(404)
	expect(await refused.text()).not.toContain(WORDS)
	expect(await (await stranger.get(`/en${PAGE}`)).text()).not.toContain(WORDS)
	await stranger.dispose()
})
