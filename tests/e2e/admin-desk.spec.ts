import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { insertRow } from '@/tests/support/rows'
import { useSession as giveSession, openSession } from '@/tests/support/sign-in'
import { insertClinic } from '@/tests/support/work-rows'

const SLUG = 'it/refugee/housing/1'
const NEW_WORDS = 'Ask at the desk of your municipality first.'

type Name = 'student' | 'supervisor' | 'peer' | 'publisher' | 'administrator'

const members = {} as Record<Name, MadeMember>
let entry: string
let db: Awaited<ReturnType<typeof openE2eDatabase>>
const e2eSql: typeof db.sql = (text, values) => db.sql(text, values)

test.beforeAll(async () => {
	db = await openE2eDatabase()
	const turin = await insertClinic(e2eSql, `Desk Turin ${randomUUID().slice(0, 4)}`)
	const brescia = await insertClinic(e2eSql, `Desk Brescia ${randomUUID().slice(0, 4)}`)
	const make = (
		name: string,
		clinicId: string,
		...grants: NonNullable<Parameters<typeof makeMember>[1]>['grants'] & {}
	) => makeMember(e2eSql, { name, clinicId, grants })
	members.student = await make('Sara', turin, 'researcher')
	members.supervisor = await make('Silvia', turin, 'reviewer')
	members.peer = await make('Paola', brescia, 'reviewer')
	members.publisher = await make('Piero', turin, 'publisher')
	members.administrator = await make('Ada', turin, 'administrator', 'reviewer', 'translator:ar')
	const [row] = await e2eSql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'claim' AND slug = $1`, [SLUG])
	entry = row?.id ?? ''
})

test.afterAll(() => db.close())

async function as(page: Page, name: Name, baseURL: string | undefined) {
	await page.context().clearCookies()
	await giveSession(page.context(), baseURL ?? '', await openSession(e2eSql, members[name]))
}

/** Calls a verb at the one door, as the page of a member does. */
async function call(name: Name, baseURL: string | undefined, verb: string, input: object) {
	const response = await fetch(`${baseURL}/admin/do/${verb}`, {
		method: 'POST',
		headers: {
			origin: baseURL ?? '',
			'content-type': 'application/json',
			cookie: await openSession(e2eSql, members[name]),
		},
		body: JSON.stringify(input),
	})
	const outcome = await response.json()
	expect(outcome).toMatchObject({ ok: true })
	return outcome.value
}

/** A student submits a change of the claim, on which a law has changed too. */
async function submitChange(baseURL: string | undefined): Promise<void> {
	const [now] = await e2eSql<{ content: Record<string, unknown>; references: object[] }>(
		`SELECT r.content, (SELECT jsonb_agg(jsonb_build_object('provision', p.slug, 'pinpoint', f.pinpoint, 'quote', f.quote)
			ORDER BY f.position) FROM "Reference" f JOIN "Entry" p ON p.id = f."targetId" WHERE f."revisionId" = r.id
		) AS references FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = $1`,
		[entry],
	)
	const content = { ...now?.content, summary: `${now?.content.summary} ${NEW_WORDS}` }
	const text = { content, references: now?.references, grade: 'legal', note: 'The way in is another one' }
	await call('student', baseURL, 'save-draft', { entry, version: 0, ...text })
	await call('student', baseURL, 'submit', { entry, version: 1, grade: 'legal', note: text.note })
	const [provision] = await e2eSql<{ id: string }>(`SELECT id FROM "Entry" WHERE kind = 'provision' LIMIT 1`)
	const change = { id: randomUUID(), provisionId: provision?.id, kind: 'amended', from: '2026-01-01' }
	const told = { note: 'A new decree', memberId: members.supervisor.id, author: 'Silvia' }
	await insertRow(e2eSql, 'LawChange', { ...change, ...told })
	await insertRow(e2eSql, 'Task', { id: randomUUID(), lawChangeId: change.id, entryId: entry })
}

async function expectNoViolations(page: Page) {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true
	})
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 })
		const { violations } = await new AxeBuilder({ page }).analyze()
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	}
}

/** Moves by Tab alone until a control of this name has the focus. */
async function tabTo(page: Page, name: string) {
	for (let presses = 0; presses < 200; presses += 1) {
		await page.keyboard.press('Tab')
		const focused = page.locator(':focus')
		const label = await focused.evaluate((node) => {
			const labels = [...((node as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent)
			return labels[0] ?? node.textContent ?? ''
		})
		if (label.trim().startsWith(name)) return
	}
	throw new Error(`No control ${name} is reached by Tab`)
}

test('filters, order and page of the list are its address', async ({ page, baseURL }) => {
	await as(page, 'student', baseURL)
	await page.goto('/admin/entries')
	await page.getByLabel('Kind').selectOption('claim')
	await page.getByLabel('Topic').selectOption('health')
	await page.getByRole('button', { name: 'Show' }).click()
	await expect(page).toHaveURL(/kind=claim/)
	await expect(page).toHaveURL(/topic=health/)
	await page.getByRole('link', { name: 'Entry', exact: true }).click()
	await expect(page).toHaveURL(/sort=name/)
	await expect(page.getByRole('columnheader', { name: 'Entry' })).toHaveAttribute('aria-sort', 'ascending')
	await page.getByRole('link', { name: 'Next page' }).click()
	const shared = page.url()
	const first = await page.locator('tbody th').first().textContent()
	await page.goto('/admin')
	await page.goto(shared)
	await expect(page.locator('tbody th').first()).toHaveText(first ?? '')
	await expect(page.getByLabel('Topic')).toHaveValue('health')
})

test('a list without entries leads on', async ({ page, baseURL }) => {
	await as(page, 'student', baseURL)
	await page.goto('/admin/entries?text=nothing%20says%20this')
	await expect(page.getByText('No entry fits.')).toBeVisible()
	await expectNoViolations(page)
	await page.getByRole('link', { name: 'The same without the words' }).click()
	await expect(page.locator('tbody tr')).toHaveCount(50)
})

test('the list works with scripts off', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false })
	await as(page, 'student', baseURL)
	await page.goto(`${baseURL}/admin/entries`)
	await page.getByLabel('Kind').selectOption('service')
	await page.getByRole('button', { name: 'Show' }).click()
	await expect(page.locator('tbody th small').first()).toContainText('Service')
	await page.close()
})

test('supervisor, second clinic and publisher bring a change to readers by keyboard alone', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(120_000)
	await submitChange(baseURL)
	for (const name of ['student', 'peer'] as const) {
		await as(page, name, baseURL)
		await page.goto(`/admin/entries/${entry}/review`)
		await expect(page.getByRole('button', { name: 'Approve these words' })).toHaveCount(0)
	}
	for (const name of ['supervisor', 'peer'] as const) {
		await as(page, name, baseURL)
		await page.goto('/admin')
		const mine = page.getByRole('region', { name: 'Waiting for me' }).locator(`a[href$="/${entry}/review"]`)
		await mine.focus()
		await page.keyboard.press('Enter')
		await expect(page.locator('ins').filter({ hasText: NEW_WORDS })).toBeVisible()
		if (name === 'supervisor') await expectNoViolations(page)
		await page.setViewportSize({ width: 1280, height: 900 })
		await tabTo(page, 'A word on it')
		await page.keyboard.type('Read against the decree.')
		await tabTo(page, 'Approve these words')
		await page.keyboard.press('Enter')
		await expect(page.getByRole('button', { name: 'Approve these words' })).toHaveCount(0)
	}
	await as(page, 'publisher', baseURL)
	await page.goto(`/admin/entries/${entry}/review`)
	await expectNoViolations(page)
	await expect(page.getByLabel(/A new decree/).first()).toBeChecked()
	await tabTo(page, 'Publish')
	await page.keyboard.press('Enter')
	await expect(page.locator('.state.published')).toBeVisible()
	expect(await (await fetch(`${baseURL}/en/it/refugee/housing`)).text()).toContain(NEW_WORDS)
	const tasks = await e2eSql('SELECT state FROM "Task" WHERE "entryId" = $1', [entry])
	expect(tasks).toEqual([{ state: 'done' }])
})

test('a time is planned on Italian clocks and told with its offset', async ({ page, baseURL }) => {
	await as(page, 'publisher', baseURL)
	const [other] = await e2eSql<{ id: string }>(`SELECT id FROM "Entry" WHERE slug = 'it/refugee/housing/2'`)
	const changed = entry
	entry = other?.id ?? ''
	await submitChange(baseURL)
	const [open] = await e2eSql<{ id: string; hash: string }>(
		`SELECT id, hash FROM "Revision" WHERE "entryId" = $1 AND state = 'submitted'`,
		[entry],
	)
	for (const name of ['supervisor', 'peer'] as const) {
		await call(name, baseURL, 'approve', { revision: open?.id, hash: open?.hash })
	}
	await page.goto(`/admin/entries/${entry}/review`)
	await page.getByLabel('Day and time in Italy').fill('2030-07-01T08:00')
	await expect(page.locator('output')).toHaveText('2030-07-01T08:00:00+02:00')
	await page.getByRole('button', { name: 'Plan the publication' }).click()
	await expect(page.getByText(/Planned for 1 July 2030/)).toBeVisible()
	await page.getByRole('button', { name: 'Cancel the plan' }).click()
	await expect(page.getByText(/Planned for/)).toHaveCount(0)
	entry = changed
})

test('withdrawing shows the sentence that readers will get', async ({ page, baseURL }) => {
	await as(page, 'administrator', baseURL)
	await page.goto(`/admin/entries/${entry}/review`)
	await page.getByText('Withdraw from readers').click()
	await page.getByLabel('Why, in words readers see').fill('The decree was annulled.')
	await expect(page.locator('blockquote', { hasText: 'Reason: The decree was annulled.' })).toBeVisible()
})

for (const language of ['en', 'it'] as const) {
	test(`axe finds nothing at the desk in ${language}, and it fits a phone`, async ({ page, baseURL }) => {
		test.setTimeout(120_000)
		const { administrator } = members
		await e2eSql('UPDATE "Member" SET "interfaceLanguage" = $2 WHERE id = $1', [administrator.id, language])
		await as(page, 'administrator', baseURL)
		for (const path of ['', '/entries', `/entries/${entry}`, `/entries/${entry}/review`]) {
			await page.goto(`/admin${path}`)
			await expect(page.locator('html')).toHaveAttribute('lang', language)
			await expectNoViolations(page)
		}
	})
}
