import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { expect, type Page, test } from '@playwright/test'
import mammoth from 'mammoth'
import { type Dossier, KEPT_AS } from '@/lib/domain/dossier/dossier'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { expectAccessible } from '@/tests/support/expect-accessible'
import { readPdf } from '@/tests/support/read-pdf'
import { savedBy } from '@/tests/support/saved-file'

const CARE = '/claims/it/irregular-situation/health/1'
const WORK = '/claims/it/asylum-seeker/decent-work/1'
const LAW = '/sources/tui'
const NOTE = 'The code is renewable.\nSee the second step.'

const addButton = (page: Page) => page.locator('#keep button')
const works = (page: Page) => page.locator('#works > li')
const titles = (page: Page) => works(page).locator('h2').allInnerTexts()

async function collect(page: Page, locale: string, ...paths: string[]) {
	for (const path of paths) {
		await page.goto(`/${locale}${path}`)
		await addButton(page).click()
		await expect(page.locator('#keep [role="status"]')).not.toBeEmpty()
	}
	await page.goto(`/${locale}/dossier`)
	await expect(page.locator('#checked')).not.toBeEmpty()
}

async function change(page: Page, by: (dossier: Dossier) => void) {
	const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', KEPT_AS)
	const dossier: Dossier = JSON.parse(text)
	by(dossier)
	await page.evaluate(
		([name, kept]) => localStorage.setItem(name as string, kept as string),
		[KEPT_AS, JSON.stringify(dossier)],
	)
	await page.reload()
}

test('a student collects answers and a law, orders them, writes notes, and finds all of it again', async ({ page }) => {
	await collect(page, 'en', CARE, LAW, WORK)
	expect((await titles(page)).map((title) => title.slice(0, 10))).toEqual(['Emergency ', 'Testo unic', 'Permission'])
	await expect(works(page).first()).toContainText('art. 35(3)')
	await expect(works(page).first()).toContainText(en.claim.notVerified)
	await expect(works(page).locator('.since.same')).toHaveCount(3)
	await page.getByLabel(en.dossier.name).fill('Memo on care')
	await page.getByLabel(en.dossier.note).first().fill(NOTE)
	await works(page).nth(2).getByRole('button', { name: en.dossier.up }).click()
	await expect(works(page).nth(1).getByRole('button', { name: en.dossier.up })).toBeFocused()
	await page.reload()
	expect((await titles(page)).map((title) => title.slice(0, 10))).toEqual(['Emergency ', 'Permission', 'Testo unic'])
	await expect(page.getByLabel(en.dossier.name)).toHaveValue('Memo on care')
	await expect(page.getByLabel(en.dossier.note).first()).toHaveValue(NOTE)
})

test('what is taken out, deleted or replaced can be had back', async ({ page }) => {
	await collect(page, 'en', CARE, WORK)
	const before = await titles(page)
	await works(page).first().getByRole('button', { name: en.dossier.takeOut }).click()
	await expect(works(page)).toHaveCount(1)
	// What is written meanwhile stays.
	await page.getByLabel(en.dossier.note).fill(NOTE)
	await page.getByRole('button', { name: en.dossier.undo }).click()
	expect(await titles(page)).toEqual(before)
	await expect(page.getByLabel(en.dossier.note).nth(1)).toHaveValue(NOTE)
	await page.getByRole('button', { name: en.dossier.delete }).click()
	await expect(works(page)).toHaveCount(0)
	await expect(page.locator('#empty')).toBeVisible()
	expect(await page.evaluate(() => localStorage.length)).toBe(0)
	await page.getByRole('button', { name: en.dossier.undo }).click()
	expect(await titles(page)).toEqual(before)
})

test('nothing of it is sent: no note, no title, and not which works are in it', async ({ page }) => {
	await collect(page, 'en', CARE, LAW)
	const asked: string[] = []
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
	await page.reload()
	await expect(page.locator('.since.same')).toHaveCount(2)
	await page.getByLabel(en.dossier.note).first().fill('SECRET-NOTE')
	await page.getByLabel(en.dossier.name).fill('SECRET-TITLE')
	for (const form of ['docx', 'bib', 'dossier']) await savedBy(page, page.locator(`[data-save="${form}"]`))
	const paths = asked.map((line) => line.replace(/https?:\/\/[^/]+/, '').trim())
	expect(paths.filter((path) => !/icon|sportello\.js/.test(path)).sort()).toEqual([
		'GET /dossier-docx.js',
		'GET /dossier.js',
		'GET /en/dossier',
		'GET /en/dossier/it.json',
		'GET /en/dossier/sources.json',
	])
})

test('adding a work asks this site for nothing', async ({ page }) => {
	await page.goto(`/en${CARE}`)
	const asked: string[] = []
	page.on('request', (request) => asked.push(request.url()))
	await addButton(page).click()
	await expect(addButton(page)).toHaveText(en.dossier.takeOut)
	await addButton(page).click()
	await expect(addButton(page)).toHaveText(en.dossier.add)
	expect(asked.filter((address) => !address.endsWith('/icon.svg'))).toEqual([])
})

test('it is saved as a Word document, with headings, lists, law and notes, in order', async ({ page }) => {
	await collect(page, 'en', CARE, LAW)
	await page.getByLabel(en.dossier.name).fill('Memo on care')
	await page.getByLabel(en.dossier.note).first().fill(NOTE)
	const { name, bytes } = await savedBy(page, page.getByRole('button', { name: en.dossier.word }))
	expect(name).toBe('dossier.docx')
	const { value: html } = await mammoth.convertToHtml({ buffer: bytes })
	expect(html).toContain('Memo on care')
	expect(html).toMatch(/<h2><a href="http[^"]+\/en\/claims\/it\/irregular-situation\/health\/1\?on=[\d-]+">Emergency/)
	expect(html).toMatch(/<ol><li>Go to a desk/)
	expect(html).toContain('art. 35(3)')
	expect(html).toContain(en.dossier.since.same)
	expect(html).toContain('See the second step.')
	expect(html).toContain(en.print.unverified)
	expect(html.indexOf('Emergency')).toBeLessThan(html.indexOf('<h2><a href="http', html.indexOf('Emergency')))
})

test('it is saved for reference managers, each work once', async ({ page }) => {
	await collect(page, 'en', CARE, LAW, WORK)
	const bib = (await savedBy(page, page.getByRole('button', { name: 'BibTeX' }))).bytes.toString()
	expect(new Cite(bib).data.map(({ title }) => String(title).slice(0, 5))).toEqual(['Emerg', 'Testo', 'Permi'])
	const ris = (await savedBy(page, page.getByRole('button', { name: 'RIS' }))).bytes.toString()
	expect(ris.match(/^TY {2}- /gm)).toHaveLength(3)
	const csl = JSON.parse((await savedBy(page, page.getByRole('button', { name: 'CSL-JSON' }))).bytes.toString())
	expect(csl).toMatchObject([{ type: 'webpage' }, { id: 'tui', type: 'legislation' }, { type: 'webpage' }])
})

test('a dossier travels as a file; a damaged one changes nothing', async ({ page }) => {
	await collect(page, 'en', CARE, LAW)
	await page.getByLabel(en.dossier.note).first().fill(NOTE)
	const before = await titles(page)
	const { bytes } = await savedBy(page, page.getByRole('button', { name: en.dossier.saveFile }))
	await page.getByRole('button', { name: en.dossier.delete }).click()
	const open = (buffer: Buffer) =>
		page.getByLabel(en.dossier.openFile).setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer })
	await open(bytes.subarray(0, bytes.length / 2))
	await expect(page.locator('#told')).toHaveText(en.dossier.notOne)
	await open(bytes)
	await expect(page.locator('#told')).toHaveText(en.dossier.opened)
	expect(await titles(page)).toEqual(before)
	await expect(page.getByLabel(en.dossier.note).first()).toHaveValue(NOTE)
})

test('opened later, it tells what has changed, and takes the new version without losing the note', async ({ page }) => {
	await collect(page, 'en', CARE, WORK, LAW)
	await page.getByLabel(en.dossier.note).first().fill(NOTE)
	await change(page, ({ items }) => {
		for (const { work } of items.slice(0, 2)) work.words = 'other words'
		Object.assign(items[1]?.work ?? {}, { slug: 'it/refugee/health/999' })
	})
	await expect(works(page).nth(0)).toContainText(en.dossier.since.reworded)
	await expect(works(page).nth(1)).toContainText(en.dossier.since.gone)
	await expect(works(page).nth(2)).toContainText(en.dossier.since.same)
	await expect(page.locator('#changed li')).toHaveCount(2)
	await works(page).first().getByRole('link', { name: en.dossier.readNow }).click()
	await expect(page).toHaveURL(`/en${CARE}`)
	await expect(addButton(page)).toHaveText(en.dossier.replace)
	await addButton(page).click()
	await page.goBack()
	await expect(works(page).first()).toContainText(en.dossier.since.same)
	await expect(page.getByLabel(en.dossier.note).first()).toHaveValue(NOTE)
})

test('a treaty says in a dossier too that it binds only who accepted it', async ({ page }) => {
	await collect(page, 'en', '/sources/icescr', '/sources/gcm')
	await expect(works(page).first()).toContainText(en.sources.bindingNote)
	await expect(works(page).nth(1)).toContainText(en.sources.notBinding)
})

test('where nobody can be asked, it says so and not that nothing changed', async ({ page }) => {
	await collect(page, 'en', CARE)
	await page.route('**/dossier/it.json', (route) => route.abort())
	await page.reload()
	await expect(works(page).first()).toContainText(en.dossier.since.unchecked)
})

test('a note that seems to lead to a person is questioned, and not on paper', async ({ page }) => {
	await collect(page, 'en', CARE)
	const caution = works(page).first().getByText(en.dossier.personal)
	await expect(caution).toBeHidden()
	await page.getByLabel(en.dossier.note).fill('Call 331 123 4567')
	await expect(caution).toBeVisible()
	await page.getByLabel(en.dossier.note).fill('D.Lgs. 286/1998, 12.03.2026')
	await expect(caution).toBeHidden()
})

test('on paper it is a memo: its title, its works and its notes, without what belongs to the screen', async ({
	page,
}) => {
	await collect(page, 'en', CARE, LAW)
	await page.getByLabel(en.dossier.name).fill('Memo on care')
	await page.getByLabel(en.dossier.note).first().fill(NOTE)
	const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
	const words = pages.flatMap(({ lines }) => lines).join('\n')
	for (const expected of [
		'Memo on care',
		'Emergency and essential care',
		'The code is renewable.',
		'D.Lgs. 286/1998',
	]) {
		expect(words).toContain(expected)
	}
	for (const screen of [en.dossier.up, en.dossier.private, en.dossier.word]) expect(words).not.toContain(screen)
})

test('in Arabic it keeps the words of each language apart, and passes axe filled', async ({ page }) => {
	await collect(page, 'en', CARE)
	await collect(page, 'ar', WORK)
	await expect(works(page).first().locator('h2 a')).toHaveAttribute('lang', 'en')
	await expect(works(page).first().locator('h2 a')).toHaveAttribute('dir', 'ltr')
	await expect(works(page).nth(1).locator('h2 a')).not.toHaveAttribute('lang')
	await expect(works(page).nth(1)).toContainText(ar.dossier.since.same)
	await expectAccessible(page)
	await page.goto('/en/dossier')
	await expectAccessible(page)
})

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false })

	test('the page says what to do instead, and no page offers a button that does nothing', async ({ page }) => {
		await page.goto('/en/dossier')
		await expect(page.getByText(en.dossier.needsScript)).toBeVisible()
		await expect(page.locator('#dossier')).toBeHidden()
		await page.goto(`/en${CARE}`)
		await expect(addButton(page)).toBeHidden()
	})
})
