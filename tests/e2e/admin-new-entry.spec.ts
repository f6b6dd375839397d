import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { expectAccessible } from '@/tests/support/expect-accessible'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { useSession as giveSession, openSession } from '@/tests/support/sign-in'
import { tabTo } from '@/tests/support/tab-to'

let db: Awaited<ReturnType<typeof openE2eDatabase>>
const e2eSql: typeof db.sql = (text, values) => db.sql(text, values)
let sara: MadeMember

test.beforeAll(async () => {
	db = await openE2eDatabase()
	sara = await makeMember(e2eSql, { name: 'Sara' })
})

test.afterAll(() => db.close())

async function open(page: Page, path: string, baseURL = '') {
	await giveSession(page.context(), baseURL, await openSession(e2eSql, sara))
	await page.goto(path)
}

test('a question without an answer leads to its editor by keyboard alone', async ({ page, baseURL }) => {
	await open(page, '/admin', baseURL)
	const gap = page.locator('a[href*="/entries/new?kind=claim"]').first()
	const asked = new URL((await gap.getAttribute('href')) ?? '', baseURL).searchParams
	await tabTo(page, (await gap.textContent()) ?? '')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible()
	for (const [label, facet] of [
		['Country', 'country'],
		['Legal status', 'status'],
		['Topic', 'topic'],
		['Entitlement', 'entitlement'],
	] as const) {
		await expect(page.getByLabel(label, { exact: true })).toHaveValue(asked.get(facet) ?? '?')
	}
	await tabTo(page, 'Begin writing')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(/\/admin\/entries\/[0-9a-f-]{36}\/edit$/)
	await tabTo(page, 'In short')
	await page.keyboard.type('A first sentence.')
	await expect(page.locator('.save-state.saved')).toHaveText(/^Saved/)
	const [made] = await e2eSql<{ slug: string; summary: string }>(
		`SELECT e.slug, d.content->>'summary' AS summary FROM "Entry" e JOIN "Draft" d ON d."entryId" = e.id WHERE e.id = $1`,
		[page.url().split('/').at(-2)],
	)
	expect(made?.summary).toBe('A first sentence.')
	expect(made?.slug).toMatch(`${asked.get('country')}/${asked.get('status')}/${asked.get('topic')}/`)
})

test('a new entry says at each field what is wrong, and keeps what was typed', async ({ page, baseURL }) => {
	await open(page, '/admin/entries/new?kind=source', baseURL)
	await page.getByRole('radio', { name: 'Source' }).focus()
	await tabTo(page, 'Begin writing')
	await page.keyboard.press('Enter')
	const name = page.getByLabel('Name in addresses')
	await expect(name).toBeFocused()
	await expect(name).toHaveAccessibleDescription(/Write a name/)
	await page.keyboard.type('Legge 9')
	await expect(name).toHaveAccessibleDescription(/Only small letters/)
	await name.fill('tui')
	await page.keyboard.press('Enter')
	await expect(name).toBeFocused()
	await expect(name).toHaveAccessibleDescription(/This name is taken/)
	await expect(name).toHaveValue('tui')
	await expect(page.getByRole('link', { name: 'See the entry that has it' })).toBeVisible()
	await page.getByRole('radio', { name: 'Source' }).focus()
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('radio', { name: 'Provision' })).toBeChecked()
	await page.getByLabel('Source it belongs to').selectOption('tui')
	await name.fill(`e2e-${randomUUID().slice(0, 6)}`)
	await page.getByRole('button', { name: 'Begin writing' }).click()
	await expect(page).toHaveURL(/\/edit$/)
})

test('topic and entitlement of a new claim follow each other', async ({ page, baseURL }) => {
	await open(page, '/admin/entries/new?kind=claim&country=it&status=refugee&topic=food', baseURL)
	const topic = page.getByLabel('Topic', { exact: true })
	const entitlement = page.getByLabel('Entitlement', { exact: true })
	await expect(topic).toHaveValue('')
	await entitlement.selectOption('university')
	await expect(topic).toHaveValue('education')
	await topic.selectOption('health')
	await expect(entitlement).toHaveValue('')
	await expect(entitlement.locator('option[value="university"]')).toHaveCount(0)
	await expect(page.getByLabel('Country', { exact: true })).toHaveValue('it')
})

for (const language of ['en', 'it'] as const) {
	test(`axe finds nothing in a new entry in ${language}, and it fits a phone`, async ({ page, baseURL }) => {
		test.setTimeout(120_000)
		await e2eSql('UPDATE "Member" SET "interfaceLanguage" = $2 WHERE id = $1', [sara.id, language])
		await open(page, '/admin/entries/new', baseURL)
		await expect(page.locator('html')).toHaveAttribute('lang', language)
		for (const kind of ['claim', 'provision', 'service']) {
			await page.goto(`/admin/entries/new?kind=${kind}`)
			await page.locator('button.main').click()
			await expect(page.locator('.error').first()).toBeVisible()
			await expectAccessible(page)
		}
	})
}
