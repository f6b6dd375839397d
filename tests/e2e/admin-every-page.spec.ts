import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '@/tests/support/expect-accessible'
import { type CastName, type KeyboardCast, keyboardCast } from '@/tests/support/keyboard-cast'

const CLAIM = 'it/student/health/2'
const OTHER_KINDS = [
	'service',
	'provision',
	'source',
	'status',
	'term',
	'checklist',
	'deadline',
	'transition',
	'gap',
	'ratification',
]

let cast: KeyboardCast
let entry: string

test.beforeAll(async () => {
	cast = await keyboardCast()
	entry = await cast.entryOf(CLAIM)
})
test.afterAll(() => cast.close())

async function visit(page: Page, name: CastName, language: 'en' | 'it', path: string) {
	await cast.sql('UPDATE "Member" SET "interfaceLanguage" = $2 WHERE id = $1', [cast.members[name].id, language])
	await cast.as(page, name)
	await page.goto(path)
	await expect(page.locator('html')).toHaveAttribute('lang', language)
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
	await expectAccessible(page)
}

/** Pages by who opens them; `:entry`, `:clinic` and `:member` stand for one of each. */
const PAGES: [CastName, string][] = [
	['administrator', '/admin'],
	['administrator', '/admin/account'],
	['student', '/admin/account/codes'],
	['administrator', '/admin/entries?kind=service'],
	['administrator', '/admin/entries/new'],
	['administrator', '/admin/entries/:entry'],
	['administrator', '/admin/entries/:entry/preview'],
	['administrator', '/admin/entries/:entry/preview?locale=ar&as=paper'],
	['administrator', '/admin/entries/:entry/history'],
	['translator', '/admin/entries/:entry/translate/ar'],
	['administrator', '/admin/translations'],
	['translator', '/admin/translations/ar'],
	['translator', '/admin/translations/import'],
	['administrator', '/admin/requests'],
	['administrator', '/admin/members'],
	['administrator', '/admin/members/:member'],
	['administrator', '/admin/clinics/:clinic'],
	['student', '/admin/clinics/:clinic'],
	['administrator', '/admin/audit?act=nothing'],
	['student', '/admin/no/such/page'],
	['student', '/admin/members'],
]

for (const language of ['en', 'it'] as const) {
	for (const [name, path] of PAGES) {
		test(`axe finds nothing at ${path} for the ${name} in ${language}, and it fits a phone`, async ({ page }) => {
			const at = path
				.replace(':entry', entry)
				.replace(':clinic', cast.clinic)
				.replace(':member', cast.members.student.id)
			await visit(page, name, language, at)
		})
	}

	test(`axe finds nothing at the overview and editor of any kind in ${language}`, async ({ page }) => {
		test.setTimeout(240_000)
		for (const kind of OTHER_KINDS) {
			const [row] = await cast.sql<{ id: string }>(
				`SELECT id FROM "Entry" WHERE kind = $1 AND "publishedRevisionId" IS NOT NULL ORDER BY slug LIMIT 1`,
				[kind],
			)
			expect(row, kind).toBeDefined()
			await visit(page, 'administrator', language, `/admin/entries/${row?.id}`)
			await visit(page, 'administrator', language, `/admin/entries/${row?.id}/edit`)
		}
	})

	test(`axe finds nothing where somebody signs in in ${language}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ locale: language === 'en' ? 'en-GB' : 'it-IT' })
		const page = await context.newPage()
		for (const path of ['/admin/sign-in', '/admin/forgot', '/admin/forgot/sent', '/admin/reset/x', '/admin/join/x']) {
			await page.goto(`${baseURL}${path}`)
			await expect(page.locator('html')).toHaveAttribute('lang', language)
			await expectAccessible(page)
		}
		await context.close()
	})
}
