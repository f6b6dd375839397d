import { expect, type Page, test } from '@playwright/test'
import { translatorFor } from '@/lib/i18n/translator'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { openSession, useSession } from '@/tests/support/sign-in'
import { insertClinic } from '@/tests/support/work-rows'

// The whole way of one claim, each step by the person whose it is, in their own browser session.

const CLAIM = 'it/asylum-seeker/education/1'
const PLACE = '/it/asylum-seeker/education'
const FIRST = 'Every child may go to school from the first day.'
const SECOND = 'Every child may go to school within 30 days of the request.'
const FIRST_AR = 'يحق لكل طفل أن يذهب إلى المدرسة من اليوم الأول.'
const SECOND_AR = 'يحق لكل طفل أن يذهب إلى المدرسة خلال 30 يومًا من الطلب.'
const REASON = 'Read against the source; this is how it is said.'

const ar = translatorFor('ar')

type Name = 'student' | 'supervisor' | 'peer' | 'publisher' | 'translator' | 'speaker'

const members = {} as Record<Name, MadeMember>
let db: Awaited<ReturnType<typeof openE2eDatabase>>
let entry: string

test.describe.configure({ mode: 'serial' })
test.setTimeout(180_000)

test.beforeAll(async () => {
	db = await openE2eDatabase()
	const turin = await insertClinic(db.sql, 'Journey Turin')
	const brescia = await insertClinic(db.sql, 'Journey Brescia')
	members.student = await makeMember(db.sql, { name: 'Stella', clinicId: turin, grants: ['researcher'] })
	members.supervisor = await makeMember(db.sql, { name: 'Silvano', clinicId: turin, grants: ['reviewer'] })
	members.peer = await makeMember(db.sql, { name: 'Pia', clinicId: brescia, grants: ['reviewer'] })
	members.publisher = await makeMember(db.sql, { name: 'Pablo', clinicId: turin, grants: ['publisher'] })
	members.translator = await makeMember(db.sql, { name: 'Tarek', grants: ['translator:ar'] })
	members.speaker = await makeMember(db.sql, { name: 'Samira', grants: ['translator:ar'] })
	const [row] = await db.sql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = $1`, [CLAIM])
	entry = row?.id ?? ''
})
test.afterAll(() => db.close())

async function as(page: Page, name: Name, baseURL: string | undefined) {
	await page.context().clearCookies()
	// biome-ignore lint/correctness/useHookAtTopLevel: a session of ours, not a hook of React.
	await useSession(page.context(), baseURL ?? '', await openSession(db.sql, members[name]))
}

/** The claim on its public page, past what the browser kept. */
async function claimOn(page: Page, locale: string) {
	await page.goto(`/${locale}${PLACE}?read=${crypto.randomUUID()}`)
	return page.locator('#education-1')
}

async function writeAndSubmit(page: Page, baseURL: string | undefined, summary: string, grade: string) {
	await as(page, 'student', baseURL)
	await page.goto(`/admin/entries/${entry}`)
	await page.getByRole('link', { name: 'Edit', exact: true }).click()
	await page.getByRole('textbox', { name: 'In short' }).fill(summary)
	await page.getByRole('radio', { name: new RegExp(`^${grade}`) }).check()
	await page.locator('#field-note').fill(`Says it anew: ${grade}.`)
	await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
	await page.getByRole('button', { name: 'Submit', exact: true }).click()
	await expect(page).toHaveURL(`/admin/entries/${entry}`)
	await expect(page.locator('.state.submitted').first()).toBeVisible()
}

async function approveTwice(page: Page, baseURL: string | undefined) {
	for (const name of ['supervisor', 'peer'] as const) {
		await as(page, name, baseURL)
		await page.goto('/admin')
		await page.getByRole('region', { name: 'Waiting for me' }).locator(`a[href$="/${entry}/review"]`).click()
		await page.getByRole('button', { name: 'Approve these words' }).click()
		await expect(page.getByRole('button', { name: 'Approve these words' })).toHaveCount(0)
	}
}

async function publishIt(page: Page, baseURL: string | undefined) {
	await as(page, 'publisher', baseURL)
	await page.goto(`/admin/entries/${entry}/review`)
	await page.getByRole('button', { name: 'Publish', exact: true }).click()
	await expect(page.locator('.state.published').first()).toBeVisible()
}

async function translate(page: Page, baseURL: string | undefined, summary: string) {
	await as(page, 'translator', baseURL)
	await page.goto(`/admin/entries/${entry}/translate/ar`)
	await page.locator('textarea[data-block="summary"]').fill(summary)
	await expect(page.getByText('Saved.').first()).toBeVisible()
	const open = page.locator('.findings li.open input')
	while ((await open.count()) > 0) await open.first().fill(REASON)
	await page.getByRole('button', { name: 'Submit for approval' }).click()
	await expect(page.getByText('You wrote in this translation.', { exact: false })).toBeVisible()
	await as(page, 'speaker', baseURL)
	await page.goto(`/admin/entries/${entry}/translate/ar`)
	await page.getByRole('button', { name: 'Approve and publish' }).click()
	await expect(page.getByRole('button', { name: 'Approve and publish' })).toHaveCount(0)
	await expect(page.getByText('approved by Samira', { exact: false })).toBeVisible()
}

test('a student’s draft passes supervisor and second clinic and is read in English', async ({ page, baseURL }) => {
	await writeAndSubmit(page, baseURL, FIRST, 'Clarifying')
	await expect(await claimOn(page, 'en')).not.toContainText(FIRST)
	await approveTwice(page, baseURL)
	await expect(await claimOn(page, 'en')).not.toContainText(FIRST)
	await publishIt(page, baseURL)
	const claim = await claimOn(page, 'en')
	await expect(claim).toContainText(FIRST)
	await expect(claim).toContainText('Journey Turin')
})

test('a translator brings it into Arabic, another speaker approves, and it is read in Arabic', async ({
	page,
	baseURL,
}) => {
	await translate(page, baseURL, FIRST_AR)
	const claim = await claimOn(page, 'ar')
	await expect(claim).toContainText(FIRST_AR)
	await expect(claim.getByText(FIRST)).toHaveCount(0)
})

test('its law changes: the claim is flagged for its editors and for its readers', async ({ page, baseURL }) => {
	const [cited] = await db.sql<{ slug: string }>(
		`SELECT p.slug FROM "Entry" e JOIN "Reference" r ON r."revisionId" = e."publishedRevisionId"
		JOIN "Entry" p ON p.id = r."targetId" WHERE e.id = $1 ORDER BY r.position LIMIT 1`,
		[entry],
	)
	await as(page, 'supervisor', baseURL)
	await page.goto('/admin/law-changes')
	await page.getByLabel('Find a source or a provision').fill(cited?.slug ?? '')
	await page.getByRole('button', { name: 'Search' }).click()
	await page.getByRole('list', { name: 'Found' }).getByRole('link').first().click()
	await page.getByLabel('Amended').check()
	await page.getByLabel('From which day').fill('2026-11-20')
	await page.getByLabel('What changed, and where it is written').fill('A decree sets a limit of 30 days.')
	page.once('dialog', (dialog) => dialog.accept())
	await page.getByRole('button', { name: 'Mark the change' }).click()
	await expect(page.getByRole('rowheader', { name: cited?.slug ?? '' })).toBeVisible()
	await expect(await claimOn(page, 'ar')).toContainText(ar('lawChange.checking'))
	await page.goto(`/admin/entries/${entry}`)
	await expect(page.getByText('A decree sets a limit of 30 days.').first()).toBeVisible()
})

test('revised as a legal change, the Arabic page shows the source with a notice until it is translated again', async ({
	page,
	baseURL,
}) => {
	await writeAndSubmit(page, baseURL, SECOND, 'Legal')
	await approveTwice(page, baseURL)
	await publishIt(page, baseURL)
	const [task] = await db.sql('SELECT state FROM "Task" WHERE "entryId" = $1', [entry])
	expect(task).toEqual({ state: 'done' })

	const stale = await claimOn(page, 'ar')
	await expect(stale.locator('.summary [lang="en"]')).toHaveText(SECOND)
	await expect(stale).toContainText(ar('translation.stale'))
	await expect(stale).not.toContainText(FIRST_AR)
	await expect(stale).not.toContainText(ar('lawChange.checking'))

	await translate(page, baseURL, SECOND_AR)
	const claim = await claimOn(page, 'ar')
	await expect(claim).toContainText(SECOND_AR)
	await expect(claim).not.toContainText(ar('translation.stale'))
})
