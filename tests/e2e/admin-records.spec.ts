import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { insertNextRevision } from '@/tests/support/next-revision'
import { openSession, useSession } from '@/tests/support/sign-in'
import { insertClinic } from '@/tests/support/work-rows'

const PROVISION = 'tui/35'
const CLAIM = 'it/irregular-situation/health/1'
const PUBLIC = '/en/it/irregular-situation/health'
const REASON = 'Only the fees of visas moved.'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
let boss: MadeMember
let rita: MadeMember
let clinic: string
let claim: string

// One claim goes through all of it, in this order.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
	db = await openE2eDatabase()
	clinic = await insertClinic(db.sql, 'Clinica di Prova')
	boss = await makeMember(db.sql, { name: 'Berta Boss', grants: ['administrator', 'publisher'], clinicId: clinic })
	rita = await makeMember(db.sql, { name: 'Rita Reviewer', grants: ['reviewer'], clinicId: clinic })
	const [row] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = $1`, [CLAIM])
	claim = row?.id ?? ''
})
test.afterAll(() => db.close())

async function as(page: Page, member: MadeMember, baseURL: string | undefined) {
	await page.context().clearCookies()
	// biome-ignore lint/correctness/useHookAtTopLevel: not a hook of React, whatever its name.
	await useSession(page.context(), baseURL ?? '', await openSession(db.sql, member))
}

async function expectNoViolations(page: Page) {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 })
		const { violations } = await new AxeBuilder({ page }).analyze()
		expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		if (process.env.SHOTS) {
			const name = new URL(page.url()).pathname.replaceAll('/', '-').replace(/[0-9a-f-]{36}/, 'id')
			await page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png` })
		}
	}
}

test('a change of law is marked, listed with what it touches, assigned and settled', async ({ page, baseURL }) => {
	await as(page, boss, baseURL)
	await page.goto('/admin/law-changes')
	await page.getByLabel('Find a source or a provision').fill(PROVISION)
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('list', { name: 'Found' }).getByRole('link').first().click()
	await expectNoViolations(page)
	await page.getByLabel('Amended').check()
	await page.getByLabel('From which day').fill('2026-11-01')
	await page.getByLabel('What changed, and where it is written').fill('The decree of October says it anew.')
	page.on('dialog', (dialog) => dialog.accept())
	await page.getByRole('button', { name: 'Mark the change' }).click()
	await page.getByRole('rowheader', { name: PROVISION }).getByRole('link').click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROVISION)
	await expectNoViolations(page)
	const row = page.getByRole('row').filter({ hasText: CLAIM })
	await expect(row.getByRole('link', { name: 'ar', exact: true })).toHaveAttribute(
		'href',
		`/ar${PUBLIC.slice(3)}#health-1`,
	)
	const reader = await page.context().newPage()
	await reader.goto(PUBLIC)
	await expect(reader.locator('#health-1')).toContainText('1 November 2026')

	await page.getByRole('link', { name: `Settle or assign: ${CLAIM}` }).click()
	await page.getByLabel('For whom').selectOption({ label: 'Rita Reviewer, Clinica di Prova' })
	await page.getByRole('button', { name: 'Assign' }).click()
	await expect(row).toContainText('For Rita Reviewer')
	await page.getByRole('link', { name: `Settle or assign: ${CLAIM}` }).click()
	await expectNoViolations(page)
	await page.getByLabel('Not affected').check()
	await page.getByLabel('Why').fill(REASON)
	await page.getByRole('button', { name: 'Settle' }).click()
	await expect(row).toContainText(REASON)
	await reader.reload()
	await expect(reader.locator('#health-1')).not.toContainText('1 November 2026')

	await page.getByLabel('Task').selectOption('Not affected')
	await page.getByRole('button', { name: 'Show' }).click()
	await expect(page.getByRole('row').filter({ hasText: 'it/' })).toHaveCount(1)
	const file = await page.request.get(page.url().replace('/admin/', '/admin/export/'))
	expect(await file.text()).toContain(REASON)
})

test('a claim is read through and verified, and readers see the clinic and the day', async ({ page, baseURL }) => {
	await as(page, rita, baseURL)
	await page.goto('/admin/verification')
	await page.getByRole('combobox', { name: 'Country' }).selectOption('it')
	await page.getByRole('combobox', { name: 'Topic' }).selectOption('health')
	await page.getByRole('combobox', { name: 'Order' }).selectOption('country')
	await page.getByRole('button', { name: 'Show' }).click()
	await page.getByRole('link', { name: `Verify ${CLAIM}`, exact: true }).click()
	await expectNoViolations(page)
	await page.getByLabel('How you want to be shown').fill('R. R.')
	await page.getByRole('button', { name: 'Verify', exact: true }).click()
	await expect(
		page
			.getByRole('row')
			.filter({ hasText: `${CLAIM}` })
			.first(),
	).toContainText('Clinica di Prova, R. R.')
	await page.goto(PUBLIC)
	await expect(page.locator('#health-1')).toContainText('Clinica di Prova')
	await page.goto('/admin/verification#services')
	page.once('dialog', (dialog) => dialog.accept())
	await page.getByRole('button', { name: 'Confirm' }).first().click()
	await expect(page.getByRole('cell', { name: /^Clinica di Prova, / })).toHaveCount(1)
})

test('the history shows what happened, two revisions beside each other, and a day gone by', async ({
	page,
	baseURL,
}) => {
	await as(page, rita, baseURL)
	await page.goto(`/admin/entries/${claim}/history`)
	await expect(page.getByText('Verified by Clinica di Prova (R. R.)')).toBeVisible()
	await insertNextRevision(db, CLAIM, { change: { summary: 'Urgent care is for everybody.' } })
	await page.reload()
	await page.getByRole('button', { name: 'Show both' }).click()
	await expect(page.getByRole('heading', { name: 'Revision 1 beside revision 2' })).toBeVisible()
	await expectNoViolations(page)
	await page.getByRole('textbox', { name: 'As it stood on' }).fill('2020-01-01')
	await page.getByRole('button', { name: 'Show', exact: true }).click()
	await expect(page.getByText('Nothing of it was published at the end of that day.')).toBeVisible()
	await page.getByRole('textbox', { name: 'As it stood on' }).fill(new Date().toISOString().slice(0, 10))
	await page.getByRole('button', { name: 'Show', exact: true }).click()
	await expect(page.getByText('Readers saw revision 1.')).toBeVisible()
	await expectNoViolations(page)
})

test('the audit log tells it all, and can be taken away', async ({ page, baseURL }) => {
	await as(page, boss, baseURL)
	await page.goto('/admin/audit')
	await page.getByLabel('Who').selectOption({ label: 'Rita Reviewer, Clinica di Prova' })
	await page.getByLabel('Act').selectOption({ label: 'verified what is published' })
	await page.getByRole('button', { name: 'Show' }).click()
	await expect(page.getByRole('row').filter({ hasText: CLAIM })).toContainText(
		'Rita Reviewer verified what is published',
	)
	await expectNoViolations(page)
	for (const [name, words] of [
		['Download as CSV', 'id,at,actor'],
		['Download as JSON Lines', '"act":"verify"'],
	] as const) {
		const href = await page.getByRole('link', { name }).getAttribute('href')
		const file = await page.request.get(href ?? '')
		expect(file.status()).toBe(200)
		expect(await file.text()).toContain(words)
	}
	const researcher = await makeMember(db.sql, { name: 'Sara Student', clinicId: clinic })
	await as(page, researcher, baseURL)
	expect((await page.request.get('/admin/export/audit?format=csv')).status()).toBe(403)
	await page.context().clearCookies()
	expect((await page.request.get('/admin/export/audit?format=csv')).status()).toBe(401)
})

test('the pages of members and of a clinic hold', async ({ page, baseURL }) => {
	await as(page, boss, baseURL)
	for (const path of ['/admin/members', `/admin/members/${rita.id}`, `/admin/clinics/${clinic}`]) {
		await page.goto(path)
		await expectNoViolations(page)
	}
	const counts = page.getByRole('row').filter({ hasText: 'Rita Reviewer' }).getByRole('cell')
	await expect(counts.last()).toHaveText('2')
})

for (const [path, title] of [
	['/admin/law-changes', 'Modifiche di legge'],
	['/admin/verification', 'Verifiche'],
	['/admin/audit', 'Registro'],
	['/admin/entries/:claim/history', `Storia di ${CLAIM}`],
] as const) {
	test(`${path} speaks Italian, and axe finds nothing in it`, async ({ page, baseURL }) => {
		await db.sql(`UPDATE "Member" SET "interfaceLanguage" = 'it' WHERE id = $1`, [boss.id])
		await as(page, boss, baseURL)
		await page.goto(path.replace(':claim', claim))
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
		await expectNoViolations(page)
	})
}
