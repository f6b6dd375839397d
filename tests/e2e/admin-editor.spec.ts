import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { expectAccessible } from '@/tests/support/expect-accessible'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { useSession as giveSession, openSession } from '@/tests/support/sign-in'
import { tabTo } from '@/tests/support/tab-to'
import { insertClinic } from '@/tests/support/work-rows'

const SLUG = 'it/refugee/education/2'
const LONG = `${Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ')}.`

let db: Awaited<ReturnType<typeof openE2eDatabase>>
const e2eSql: typeof db.sql = (text, values) => db.sql(text, values)
let sara: MadeMember
let bruno: MadeMember
let entry: string
let base: string

test.beforeAll(async () => {
	db = await openE2eDatabase()
	const clinicId = await insertClinic(e2eSql, `Editor Turin ${randomUUID().slice(0, 4)}`)
	sara = await makeMember(e2eSql, { name: 'Sara', clinicId })
	bruno = await makeMember(e2eSql, { name: 'Bruno', clinicId })
	const [row] = await e2eSql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = $1`, [SLUG])
	entry = row?.id ?? ''
})

test.beforeEach(async ({ baseURL }) => {
	base = baseURL ?? ''
	await e2eSql('DELETE FROM "Draft" WHERE "entryId" = $1', [entry])
})

test.afterAll(() => db.close())

async function open(page: Page, member: MadeMember, path = `/admin/entries/${entry}/edit`) {
	await page.context().clearCookies()
	await giveSession(page.context(), base, await openSession(e2eSql, member))
	await page.goto(`${base}${path}`)
}

const saved = (page: Page) => expect(page.locator('.save-state.saved')).toHaveText(/^Saved/)
const summaryOf = (page: Page) => page.getByLabel('In short', { exact: false }).first()
const whereOf = (page: Page) => page.getByLabel('Where to go', { exact: false }).first()

async function draft() {
	const [row] = await e2eSql<{ content: Record<string, unknown>; references: { provision: string }[] }>(
		'SELECT content, "references" FROM "Draft" WHERE "entryId" = $1',
		[entry],
	)
	return row
}

test('what a student types is saved, said to be, and there when the page is loaded again', async ({ page }) => {
	await open(page, sara)
	await summaryOf(page).fill('You can study at a university.')
	await expect(page.locator('.save-state')).toHaveText(/Not saved yet|Saving|Saved/)
	await expect.poll(async () => (await draft())?.content.summary).toBe('You can study at a university.')
	await saved(page)
	await page.reload()
	await expect(summaryOf(page)).toHaveValue('You can study at a university.')
})

test('a provision is looked up and cited by keyboard alone', async ({ page }) => {
	await open(page, sara)
	await tabTo(page, 'Find a provision')
	await page.keyboard.type('tui 35')
	await expect(page.getByRole('option').first()).toBeVisible()
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', /-0$/)
	await page.keyboard.press('Enter')
	await expect(page.locator(':focus')).toHaveAttribute('data-first')
	await page.keyboard.type('(1)')
	await saved(page)
	await expect
		.poll(async () => (await draft())?.references.at(-1))
		.toMatchObject({
			provision: 'tui/35',
			pinpoint: '(1)',
		})
	await page.reload()
	await expect(page.locator('.cited').last()).toContainText('35')
})

async function otherPage(browser: Browser, member: MadeMember): Promise<Page> {
	const page = await (await browser.newContext()).newPage()
	await open(page, member)
	return page
}

test('two who write at once both keep their words', async ({ page, browser }) => {
	await open(page, sara)
	const second = await otherPage(browser, bruno)
	await summaryOf(page).fill('Written by Sara.')
	await saved(page)
	await expect.poll(async () => (await draft())?.content.summary).toBe('Written by Sara.')
	await whereOf(second).fill('Written by Bruno.')
	await expect(second.getByRole('heading', { name: 'Sara saved this too' })).toBeFocused()
	const inShort = second.getByRole('group', { name: 'In short' })
	const where = second.getByRole('group', { name: 'Where to go' })
	await expect(inShort).toContainText('Written by Sara.')
	await expect(inShort).toContainText('As an adult, you can study')
	await expect(where).toContainText('Written by Bruno.')
	// Whoever changed a part keeps it, unless the second says otherwise.
	await expect(inShort.getByLabel('Take theirs')).toBeChecked()
	await expect(where.getByLabel('Keep mine')).toBeChecked()
	await expectAccessible(second)
	await second.getByRole('button', { name: 'Save this as the text' }).click()
	await saved(second)
	expect((await draft())?.content).toMatchObject({ summary: 'Written by Sara.', where: 'Written by Bruno.' })
	await page.reload()
	await expect(whereOf(page)).toHaveValue('Written by Bruno.')
	await second.context().close()
})

test('what is typed without a connection is saved when it is back', async ({ page, context }) => {
	await open(page, sara)
	await context.setOffline(true)
	await summaryOf(page).fill('Typed in a tunnel.')
	await expect(page.locator('.save-state')).toContainText('The server cannot be reached')
	expect(await draft()).toBeUndefined()
	await context.setOffline(false)
	await saved(page)
	expect((await draft())?.content.summary).toBe('Typed in a tunnel.')
})

test('who leaves with unsaved words is warned, and gets them offered back', async ({ page }) => {
	await open(page, sara)
	await page.route('**/admin/do/save-draft', (route) => route.abort())
	await summaryOf(page).click()
	await page.keyboard.press('ControlOrMeta+A')
	await page.keyboard.type('Left in a hurry.')
	await expect(page.locator('.save-state.offline')).toBeVisible()
	const warned: string[] = []
	page.on('dialog', (dialog) => {
		warned.push(dialog.type())
		return dialog.accept()
	})
	await page.goto('/admin')
	expect(warned).toEqual(['beforeunload'])
	await page.unroute('**/admin/do/save-draft')
	await page.goto(`/admin/entries/${entry}/edit`)
	await expect(page.getByRole('heading', { name: 'Text that was not saved is still here' })).toBeFocused()
	await expectAccessible(page)
	await page.getByRole('button', { name: 'Go on with that text' }).click()
	await expect(summaryOf(page)).toHaveValue('Left in a hurry.')
	await saved(page)
	await expect.poll(async () => (await draft())?.content.summary).toBe('Left in a hurry.')
})

for (const language of ['en', 'it'] as const) {
	test(`axe finds nothing in the editor in ${language}, and it fits a phone`, async ({ page }) => {
		test.setTimeout(180_000)
		await e2eSql('UPDATE "Member" SET "interfaceLanguage" = $2 WHERE id = $1', [sara.id, language])
		await open(page, sara)
		await expect(page.locator('html')).toHaveAttribute('lang', language)
		await expectAccessible(page)
		// With everything that can be wrong said to be wrong.
		await page.locator('.submit button.main').click()
		await expect(page.locator('.refusal')).toBeVisible()
		await expectAccessible(page)
		await e2eSql('UPDATE "Member" SET "interfaceLanguage" = $2 WHERE id = $1', [sara.id, 'en'])
	})
}

test('a word that calls a person illegal stops a submission and shows the word to use', async ({ page }) => {
	await open(page, sara)
	await summaryOf(page).fill('Even illegal migrants can study here.')
	await expect(page.locator('.hints .stops')).toContainText('in an irregular situation')
	await page.getByLabel('Clarifying').check()
	await page.getByLabel('What changed, and why').fill('Plainer words.')
	await saved(page)
	await page.getByRole('button', { name: 'Submit' }).click()
	await expect(page.locator('.submit .refusal')).toContainText('calls a person illegal')
	await expect(page).toHaveURL(/\/edit$/)
	expect(await e2eSql(`SELECT 1 FROM "Revision" WHERE "entryId" = $1 AND state = 'submitted'`, [entry])).toEqual([])
})

// Last: what is submitted stands still.
test('a long sentence is pointed out and does not stop a submission by keyboard alone', async ({ page }) => {
	await open(page, sara)
	await tabTo(page, 'In short')
	await page.keyboard.press('ControlOrMeta+A')
	await page.keyboard.type(LONG)
	await expect(page.locator('.hints').filter({ hasText: 'This sentence has 30 words' })).toBeVisible()
	await tabTo(page, 'Cosmetic')
	await page.keyboard.press('ArrowDown')
	await tabTo(page, 'What changed, and why')
	await page.keyboard.type('One sentence for all.')
	// Without a pause, so that the last words are not saved yet.
	await tabTo(page, 'Submit')
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(new RegExp(`/admin/entries/${entry}$`))
	const [submitted] = await e2eSql<{ summary: string; grade: string; note: string }>(
		`SELECT content->>'summary' AS summary, grade, note FROM "Revision" WHERE "entryId" = $1 AND state = 'submitted'`,
		[entry],
	)
	expect(submitted).toMatchObject({ summary: LONG, note: 'One sentence for all.' })
	await page.goto(`/admin/entries/${entry}/edit`)
	await expect(page.getByText('This is being checked')).toBeVisible()
})
