import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { readPdf } from '@/tests/support/read-pdf'

test.use({ javaScriptEnabled: false })

const TWO = 'country=it&country=de&status=asylum-seeker&topic=health'
const SIX = 'country=it&country=de&country=fr&status=asylum-seeker&status=irregular-situation'

const row = (page: Page, entitlement: keyof typeof en.entitlements) =>
	page.locator('.compared tr', { hasText: en.entitlements[entitlement] })

test('from a guide one compares with another country, and the address can be shared', async ({ page }) => {
	await page.goto('/en/it/asylum-seeker')
	await page.getByRole('link', { name: en.compare.invite }).click()
	await expect(page).toHaveURL('/en/compare?country=it&status=asylum-seeker')
	await expect(page.getByRole('checkbox', { name: 'Italy' })).toBeChecked()
	await expect(page.getByRole('checkbox', { name: en.statuses['asylum-seeker'] })).toBeChecked()
	await expect(page.getByRole('alert')).toHaveText(en.compare.few)
	await page.getByRole('checkbox', { name: 'Germany' }).check()
	await page.getByRole('checkbox', { name: en.topics.health }).check()
	await page.getByRole('button', { name: en.compare.show }).click()
	await expect(page).toHaveURL(`/en/compare?${TWO}`)
	await expect(page.locator('.compared thead')).toContainText('Germany')
})

test('a country page leads to the choice with its country ticked', async ({ page }) => {
	await page.goto('/en/it')
	await page.getByRole('link', { name: en.compare.invite }).click()
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('the page begins with what differs, in sentences that lead to the row', async ({ page }) => {
	await page.goto(`/en/compare?${TWO}`)
	const differences = page.locator('.differences')
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(en.compare.differences)
	await expect(differences).toContainText('question has different answers.')
	await expect(differences).toContainText('Italy: the answer is “Yes”.')
	await expect(differences).toContainText('Germany: the answer is “Limited or uncertain”.')
	await differences.getByRole('link', { name: en.entitlements['health-registration'] }).click()
	await expect(page).toHaveURL(/#health-registration$/)
	await expect(row(page, 'health-registration')).toContainText(en.compare.differs)
})

test('a gap reads as a gap and never as a difference', async ({ page }) => {
	await page.goto('/en/compare?country=it&country=gr&status=refugee&topic=health')
	await expect(page.locator('.differences')).toContainText('No difference is known.')
	const care = row(page, 'emergency-care')
	await expect(care.getByRole('cell').nth(1)).toContainText(en.answers.gap)
	await expect(care).toContainText('This does not mean no.')
	await expect(page.getByText(en.compare.differs)).toHaveCount(0)
})

test('an empty cell says why, where that is recorded, on the page and in the files', async ({ page, request }) => {
	const query = 'country=it&country=gr&status=student&topic=social-protection'
	await page.goto(`/en/compare?${query}`)
	const cells = row(page, 'pensions-and-disability').getByRole('cell')
	await expect(cells.first()).toContainText(en.answers.gap)
	await expect(cells.first()).toContainText('Not confirmed for study permits')
	await expect(cells.nth(1)).not.toContainText('Not confirmed')
	expect(await (await request.get(`/en/compare.csv?${query}`)).text()).toContain('Not confirmed for study permits')
	await page.goto(`/ar/compare?${query}`)
	const arabic = page.locator('.compared tr', { hasText: ar.entitlements['pensions-and-disability'] })
	await expect(arabic.getByRole('cell').first()).toContainText(ar.answers.gap)
	await expect(arabic.getByRole('cell').first().locator('p')).toHaveCount(1)
})

test('a withdrawn answer says so with its reason, and never reads as no', async ({ page, request }) => {
	const database = await openE2eDatabase()
	const [entry] = await database.sql<{ id: string; published: string }>(
		`SELECT id, "publishedRevisionId" AS published FROM "Entry" WHERE kind = 'claim' AND slug = 'it/student/housing/2'`,
	)
	const set = (published: string | null, reason: string | null, at: string | null) =>
		database.sql(
			'UPDATE "Entry" SET "publishedRevisionId" = $2, "withdrawnReason" = $3, "withdrawnAt" = $4 WHERE id = $1',
			[entry?.id, published, reason, at],
		)
	const query = 'country=it&status=student&status=worker&topic=housing'
	try {
		await set(null, 'The rule it rests on is gone.', '2026-11-24')
		await page.goto(`/en/compare?${query}`)
		const cell = page.locator('.compared td', { hasText: 'The rule it rests on is gone.' })
		await expect(cell).toHaveCount(1)
		await expect(cell).toContainText(en.withdrawn.mark)
		await expect(cell).toContainText('This answer was withdrawn on 24 November 2026.')
		await expect(cell.locator('.answer.no')).toHaveCount(0)
		await expect(cell.locator('xpath=..')).toContainText(en.compare.open)
		expect(await (await request.get(`/en/compare.csv?${query}`)).text()).toContain('The rule it rests on is gone.')
	} finally {
		await set(entry?.published ?? null, null, null)
		await database.close()
	}
})

test('each answer leads to its claim, and keeps its law, date and verdict', async ({ page }) => {
	await page.goto(`/en/compare?${TWO}`)
	const cell = row(page, 'health-registration').getByRole('cell').first()
	await expect(cell).toContainText('D.Lgs. 286/1998')
	await expect(cell).toContainText(en.claim.notVerified)
	await expect(cell).toContainText('Law as known in June 2025.')
	await cell.getByRole('link', { name: en.answers.yes, exact: true }).click()
	await expect(page).toHaveURL(/\/en\/it\/asylum-seeker\/health#health-\d+$/)
})

test('too many columns are refused in words, on the page and as a file', async ({ page, request }) => {
	const many = 'country=it&country=de&country=fr&status=worker&status=refugee&status=student'
	await page.goto(`/en/compare?${many}`)
	await expect(page.getByRole('alert')).toContainText('Your choice makes 9 columns. The table holds 6 at most.')
	await expect(page.locator('.compared')).toHaveCount(0)
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(6)
	for (const format of ['csv', 'xlsx']) {
		const response = await request.get(`/en/compare.${format}?${many}`)
		expect(response.status()).toBe(400)
		expect(await response.text()).toContain('Your choice makes 9 columns.')
	}
})

test('what an address names and this site does not know is left out, and said so', async ({ page }) => {
	await page.goto(`/en/compare?${TWO}&country=xx&topic=<script>`)
	await expect(page.getByText(en.compare.leftOut)).toBeVisible()
	await expect(page.locator('.compared thead th')).toHaveCount(3)
	expect(await page.content()).not.toContain('topic=<script>')
})

test('the language menu keeps the choice', async ({ page }) => {
	await page.goto(`/en/compare?${TWO}`)
	await page.locator('.languages summary').click()
	await page.getByRole('link', { name: 'العربية' }).click()
	await expect(page).toHaveURL(`/ar/compare?${TWO}`)
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(ar.compare.differences)
})

for (const [locale, texts] of [
	['en', en],
	['ar', ar],
] as const) {
	test(`CSV and XLSX give the table of the page in ${locale}`, async ({ page, request }) => {
		await page.goto(`/${locale}/compare?${SIX}`)
		const questions = page.locator('.compared tbody th[scope=row]')
		const names = await questions.evaluateAll((all) => all.map((th) => th.firstChild?.textContent ?? ''))
		const cells = await page.locator('.compared tbody td').evaluateAll((all) =>
			all.map((td) => ({
				marks: [...td.querySelectorAll('.answer')].map((mark) => mark.textContent?.trim() ?? ''),
				links: [...td.querySelectorAll('.said > a')].map((link) => (link as HTMLAnchorElement).href),
			})),
		)
		const file = await (await request.get(`/${locale}/compare.xlsx?${SIX}`)).body()
		const [sheet] = await readXlsxFile(file)
		const data = (sheet?.data ?? []).map((line) => line.map((value) => String(value ?? '')))
		const table = data.slice(1, 1 + names.length)
		expect(data[0]?.slice(1, 3)).toEqual([texts.compare.question, texts.compare.difference])
		expect(data[0]).toHaveLength(9)
		expect(table.map((line) => line[1])).toEqual(names)
		for (const [index, { marks, links }] of cells.entries()) {
			const text = table[Math.floor(index / 6)]?.[3 + (index % 6)] ?? ''
			for (const words of [...marks, ...links]) expect(text).toContain(words)
		}
		const csv = await (await request.get(`/${locale}/compare.csv?${SIX}`)).text()
		const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
		for (const line of data.filter((cells) => cells.length === 9)) expect(csv).toContain(line.map(quoted).join(','))
	})
}

test('a comparison of six columns stays within 30 kB on the wire', async ({ request }) => {
	const response = await request.get(`/ar/compare?${SIX}`, { headers: { 'accept-encoding': 'gzip' } })
	expect(gzipSync(await response.body()).length).toBeLessThanOrEqual(30 * 1024)
})

test('it prints on landscape A4 with its columns named on every page, without form and menus', async ({ page }) => {
	await page.goto(`/en/compare?${SIX}`)
	const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
	for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
	const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
	const all = plain(pages.flatMap(({ lines }) => lines).join(''))
	for (const words of [en.compare.differences, en.claim.notVerified, en.print.unverified, `/en/compare?${SIX}`])
		expect(all).toContain(plain(words))
	for (const words of [en.compare.change, en.compare.csv, en.site.leave]) expect(all).not.toContain(plain(words))
	// The names of the columns that cells carry on a phone stay off paper: only the head names them there.
	const name = plain(`${en.statuses['asylum-seeker']} (Italy)`)
	const above = await page.locator('.lead, .differences').allTextContents()
	expect(all.split(name).length).toBe(plain(above.join('')).split(name).length)
	const withTable = pages.filter(({ lines }) => lines.some((line) => line.includes('Law as known')))
	for (const { lines } of withTable) expect(lines.join(' ')).toContain(en.compare.question)
})
