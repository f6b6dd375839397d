import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { firstAdministratorLink } from '@/scripts/setup/first-administrator'
import { openE2eDatabase } from '@/tests/support/e2e-database'

const PASSWORD = 'quiet river under snow'
const STEP_MS = 30_000

/** Looks at a page as a screen reader and as a small phone do. */
async function check(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze()
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
	await page.setViewportSize({ width: 360, height: 740 })
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
	await page.setViewportSize({ width: 1280, height: 900 })
	await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
}

const typeAndGo = async (page: Page, fields: Record<string, string>, button: string) => {
	for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
	await page.getByRole('button', { name: button, exact: true }).press('Enter')
}

const codeFor = (secret: string, at: number) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

/** Sets up codes on the page that asks for them; gives the secret as an app would keep it, and when a code was used. */
async function setUpCodes(page: Page): Promise<{ secret: string; at: number }> {
	await expect(page).toHaveURL(/\/admin\/account\/codes$/)
	await check(page)
	const secret = ((await page.locator('#secret').textContent()) ?? '').replace(/\s/g, '')
	await typeAndGo(page, { 'One-time code': '000000' }, 'Continue')
	await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true')
	const at = Date.now()
	await typeAndGo(page, { 'One-time code': codeFor(secret, at) }, 'Continue')
	await expect(page).toHaveURL(/\/admin\/account\/codes\/recovery$/)
	await check(page)
	await expect(page.locator('ol.codes li')).toHaveCount(10)
	await page.getByRole('button', { name: 'Copy' }).click()
	await expect(page.getByText('Copied', { exact: true })).toBeVisible()
	await page.getByRole('button', { name: 'I have kept them' }).click()
	await expect(page).toHaveURL(/\/admin$/)
	return { secret, at }
}

const join = (name: string, email?: string) => ({
	'Your name': name,
	...(email ? { 'E-mail address': email } : {}),
	'New password': PASSWORD,
	'The same password again': PASSWORD,
})

test.use({ locale: 'en-GB' })

test('from the first administrator to a colleague who is shut out', async ({ page, browser, baseURL, request }) => {
	test.setTimeout(180_000)
	const { sql, close } = await openE2eDatabase()
	await sql(`DELETE FROM "Grant" WHERE role = 'administrator'`)
	process.env.DATABASE_URL = process.env.E2E_DATABASE_URL
	const link = (await firstAdministratorLink(baseURL ?? '')) ?? ''

	await page.goto(link)
	await check(page)
	await typeAndGo(
		page,
		{ ...join('Adele Bianchi', 'adele@example.org'), 'The same password again': 'other' },
		'Create account',
	)
	await expect(page.locator('p.refusal')).toHaveText('The two passwords are not the same.')
	await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('Adele Bianchi')
	await expect(page.getByLabel('New password', { exact: true })).toHaveValue('')
	await check(page)
	await typeAndGo(page, join('Adele Bianchi', 'adele@example.org'), 'Create account')

	// Before codes are set up, no other page opens and no verb is done.
	await page.goto('/admin')
	const { secret, at } = await setUpCodes(page)

	await page.goto(link)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work')
	await check(page)

	await page.goto('/admin/account')
	await check(page)
	await page.getByRole('button', { name: 'Sign out' }).click()
	await expect(page.locator('p.done')).toHaveText('You are signed out.')
	await page.goto('/admin/account')
	await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Faccount$/)
	await check(page)
	await typeAndGo(page, { 'E-mail address': 'adele@example.org', Password: 'not the password' }, 'Sign in')
	await expect(page.locator('p.refusal')).toHaveText('Address and password do not match an account.')
	await expect(page.getByLabel('E-mail address')).toHaveValue('adele@example.org')
	await check(page)
	await typeAndGo(page, { 'E-mail address': 'adele@example.org', Password: PASSWORD }, 'Sign in')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your one-time code')
	await check(page)
	await page.getByRole('link', { name: 'Use a recovery code instead' }).click()
	await check(page)
	await page.getByRole('link', { name: 'Use a one-time code instead' }).click()
	await typeAndGo(page, { 'One-time code': codeFor(secret, at) }, 'Continue')
	// Used, or by now too old.
	await expect(page.locator('p.refusal')).toHaveText(/^This code (has been used|is not right)/)
	await typeAndGo(page, { 'One-time code': codeFor(secret, Math.max(at + STEP_MS, Date.now())) }, 'Continue')
	await expect(page).toHaveURL(/\/admin(\/account)?$/)

	await page.goto('/admin/members')
	await check(page)
	await page.getByLabel('E-mail address', { exact: true }).fill('rita@example.org')
	await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter')
	await expect(page.locator('.refusal')).toContainText('Something in the form is not right')
	await page.getByLabel('Reviewer', { exact: true }).check()
	await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter')
	const invitation = (await page.locator('p.done code').textContent()) ?? ''
	expect(invitation).toContain('/admin/join/')

	const other = await browser.newContext({ locale: 'en-GB', baseURL })
	const theirs = await other.newPage()
	await theirs.goto(invitation)
	await check(theirs)
	await expect(theirs.getByLabel('E-mail address', { exact: true })).toHaveValue('rita@example.org')
	await typeAndGo(theirs, join('Rita Rossi'), 'Create account')
	await setUpCodes(theirs)

	await page.goto('/admin/members')
	await page.getByRole('link', { name: 'Rita Rossi' }).click()
	await check(page)
	page.once('dialog', (dialog) => dialog.accept())
	await page.getByRole('button', { name: 'Disable this account' }).press('Enter')
	await expect(page.getByText('This account is disabled.')).toBeVisible()
	await theirs.goto('/admin')
	await expect(theirs).toHaveURL(/\/admin\/sign-in/)
	const origin = baseURL ?? ''
	const verb = await other.request.post('/admin/do/comment', { data: {}, headers: { origin } })
	expect(verb.status()).toBe(401)
	await other.close()

	expect(
		(await request.post('/admin/auth/sign-in', { headers: { origin: 'https://evil.example' }, form: {} })).status(),
	).toBe(403)
	await close()
})

test('the pages for a forgotten password say what to do', async ({ page }) => {
	for (const path of ['/admin/forgot', '/admin/forgot/sent', '/admin/reset/not-a-token']) {
		await page.goto(path)
		await check(page)
	}
})

test.describe('in Italian', () => {
	test.use({ locale: 'it-IT' })

	test('the sign-in speaks Italian to an Italian browser', async ({ page }) => {
		await page.goto('/admin/sign-in')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accedi')
		await expect(page.locator('html')).toHaveAttribute('lang', 'it')
		await check(page)
	})
})

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false })

	test('a wrong password is told beside its field', async ({ page }) => {
		await page.goto('/admin/sign-in')
		await typeAndGo(page, { 'E-mail address': 'nobody@example.org', Password: 'not the password' }, 'Sign in')
		await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-describedby', 'password-error')
		await expect(page.locator('#password-error')).toHaveText('Address and password do not match an account.')
	})
})
