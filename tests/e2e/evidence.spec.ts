import { expect, test } from '@playwright/test'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { forgetMarkedLaw, markLaw } from '@/tests/support/marked-law'

test.use({ javaScriptEnabled: false })

const CLAIM = '/en/claims/it/irregular-situation/health/1'

test('a student goes from an answer to its own page, its history and its citation', async ({ page }) => {
	await page.goto('/en/it/irregular-situation/health')
	await page.locator('#health-1').getByRole('link', { name: en.evidence.permanent }).click()
	await expect(page).toHaveURL(CLAIM)
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Migrant in an irregular situation, Italy')
	await expect(page.locator('article.claim')).toContainText(en.claim.notVerified)
	await expect(page.locator('article.claim .citations')).toContainText('art. 35')
	const history = page.locator('#history li')
	await expect(history).toHaveCount(1)
	await expect(history).toContainText(en.evidence.sorts.import)
	await expect(page.locator('#cite')).toContainText('consultato il')
	await expect(page.locator('#cite')).toContainText('accessed')
})

test('a reader asks how an answer stood on a day, by a plain form', async ({ page }) => {
	await page.goto(CLAIM)
	const today = await page.getByLabel(en.evidence.day).inputValue()
	await page.getByRole('button', { name: en.ask.show }).click()
	await expect(page).toHaveURL(`${CLAIM}?on=${today}`)
	await expect(page.locator('.dated')).toContainText('This is how the answer stood on')
	await page.getByRole('link', { name: en.evidence.toNow }).click()
	await expect(page).toHaveURL(CLAIM)
})

test('a day before the first publication says so, in the reader’s language, and keeps the day when it changes', async ({
	page,
}) => {
	await page.goto(`${CLAIM}?on=2020-01-01`)
	await expect(page.locator('.dated')).toContainText('was not published yet')
	await expect(page.locator('article.claim')).toHaveCount(0)
	await page.locator('.languages summary').click()
	await page.getByRole('link', { name: 'العربية' }).click()
	await expect(page).toHaveURL('/ar/claims/it/irregular-situation/health/1?on=2020-01-01')
	await expect(page.getByRole('link', { name: ar.evidence.toNow })).toBeVisible()
})

test('the files for reference managers come as downloads', async ({ page }) => {
	await page.goto(CLAIM)
	for (const [name, file, words] of [
		['BibTeX', 'sportello-it-irregular-situation-health-1-1.bib', '@misc{sportello_it_irregular_situation_health_1_1,'],
		['RIS', 'sportello-it-irregular-situation-health-1-1.ris', 'TY  - ELEC'],
		['CSL-JSON', 'sportello-it-irregular-situation-health-1-1.json', '"type": "webpage"'],
	] as const) {
		const started = page.waitForEvent('download')
		await page.locator('#cite').getByRole('link', { name, exact: true }).click()
		const download = await started
		expect(download.suggestedFilename()).toBe(file)
		const chunks: Buffer[] = []
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
		expect(Buffer.concat(chunks).toString()).toContain(words)
	}
})

test('a source says how to cite it, in Italian with its Italian title', async ({ page }) => {
	await page.goto('/en/sources/tui')
	await expect(page.locator('#cite')).toContainText(
		'D.Lgs. 286/1998 (Italia), 25 luglio 1998, «Testo unico immigrazione»',
	)
	await expect(page.locator('#cite')).toContainText('(D.Lgs. 286/1998, Italy, 25 July 1998)')
	await expect(page.locator('#cite')).toContainText(en.evidence.citeCaution)
})

test('the library is narrowed by level, kind, body, country and topic, and tells how many it found', async ({
	page,
}) => {
	await page.goto('/en/sources')
	const form = page.locator('form.filter')
	await form.getByLabel(en.evidence.countryOfLaw).selectOption('it')
	await form.getByLabel(en.evidence.kind).selectOption('judgment')
	await form.getByRole('button').click()
	await expect(page).toHaveURL(/country=it/)
	const found = page.locator('.library > li')
	const count = await found.count()
	expect(count).toBeGreaterThan(0)
	await expect(page.getByRole('status')).toContainText(`${count} sources of `)
	await expect(found.first()).toContainText('Judgment')
	await expect(form.getByLabel(en.sources.body)).toContainText('Constitutional Court of Italy (6)')
	await form.getByLabel(en.sources.body).selectOption('Constitutional Court of Italy')
	await form.getByRole('button').click()
	await expect(found).toHaveCount(6)
})

test('a filter that finds nothing says what to do', async ({ page }) => {
	await page.goto('/en/sources?level=european&country=it')
	await expect(page.getByRole('status')).toHaveText(`${en.evidence.none} ${en.evidence.noneHelp}`)
	await page.getByRole('link', { name: en.evidence.showAll }).click()
	await expect(page).toHaveURL('/en/sources')
	expect(await page.locator('.library > li').count()).toBeGreaterThan(200)
})

test('what changed is not flooded by the import, and can be followed', async ({ page, request }) => {
	await page.goto('/en/it')
	await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
		'href',
		'/en/changes/it.atom',
	)
	await page.getByRole('link', { name: 'What changed: Italy' }).click()
	await expect(page).toHaveURL('/en/changes?country=it')
	await expect(page.getByRole('heading', { name: en.evidence.sorts.import })).toBeVisible()
	await expect(page.locator('main')).toContainText('This is no change of the law.')
	await expect(page.locator('.library > li')).toHaveCount(0)
	await page.locator('form.filter').getByLabel(en.ask.topic).selectOption('health')
	await page.locator('form.filter').getByRole('button').click()
	await expect(page).toHaveURL(/topic=health/)
	const href = await page.locator('link[rel="alternate"]').getAttribute('href')
	const feed = await request.get(href ?? '')
	expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
})

test('law that an editor marked is told with its article, and leads to it', async ({ page, request }) => {
	const database = await openE2eDatabase()
	try {
		await markLaw(database.sql, 'tui/35')
		await page.goto('/en/changes?country=it&topic=health')
		const item = page.locator('.library > li')
		await expect(item).toHaveCount(1)
		await expect(item).toContainText('D.Lgs. 286/1998 art. 35')
		await expect(item).toContainText(`${en.evidence.sorts.legal}. It changed on 1 November 2026.`)
		await expect(item).not.toContainText('FOR-EDITORS')
		await item.getByRole('link', { name: /rest on it$/ }).click()
		await expect(page).toHaveURL('/en/sources/tui#art-35')
		await page.goto('/ar/changes?country=it')
		await expect(item).toContainText(ar.evidence.sorts.legal)
		expect(await (await request.get('/fr/changes/it.atom')).text()).toContain('D.Lgs. 286/1998 art. 35')
	} finally {
		await forgetMarkedLaw(database.sql)
		await database.close()
	}
})
