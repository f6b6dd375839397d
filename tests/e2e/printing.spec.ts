import { expect, type Page, test } from '@playwright/test'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { readPdf } from '@/tests/support/read-pdf'

test.use({ javaScriptEnabled: false })

const A4 = { width: 595, height: 842 }

async function print(page: Page, address: string) {
	await page.goto(address)
	const headings = await page.getByRole('heading').allTextContents()
	const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
	return { headings, pages, text: pages.flatMap(({ lines }) => lines).join('\n') }
}

// Letters come back from a PDF joined (ligatures, Arabic forms) and spaced anew; compared, they are letters again.
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u2066-\u2069]/g, '')

for (const address of [
	'/en/it/irregular-situation/health',
	'/en/it/asylum-seeker',
	'/ar/it/irregular-situation/health',
]) {
	test(`${address} prints on A4, numbered page x of y, with no heading left alone at the foot`, async ({ page }) => {
		const { pages, headings } = await print(page, address)
		expect(pages.length).toBeGreaterThan(1)
		const titles = headings.map(plain)
		for (const [index, { width, height, lines }] of pages.entries()) {
			expect(Math.round(width)).toBe(A4.width)
			expect(Math.round(height)).toBe(A4.height)
			const foot = plain(lines.at(-1) ?? '')
			for (const number of [index + 1, pages.length]) expect(foot).toContain(String(number))
			expect(titles).not.toContain(plain(lines.at(-2) ?? ''))
		}
	})
}

test('the sheet keeps sources, addresses spelled out, dates, the page address and the offices in Turin', async ({
	page,
}) => {
	const { text, pages } = await print(page, '/en/it/irregular-situation/health')
	const words = plain(text)
	for (const expected of [
		`Page 1 of ${pages.length}`,
		'D.Lgs. 286/1998',
		'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:1998-07-25;286',
		en.claim.notVerified,
		'June 2025',
		'Who can help in Turin',
		'Lungo Dora Savona 24, Torino',
		`${en.site.address}: http://localhost:${process.env.E2E_PORT || 3210}/en/it/irregular-situation/health`,
	]) {
		expect(words).toContain(plain(expected))
	}
	expect(words).not.toContain(plain(en.site.leave))
	expect(words).not.toContain(plain(en.nav.privacy))
})

test('a printed guide keeps for every entry on it that nobody verified it, and for answers their law and date', async ({
	page,
}) => {
	const { text } = await print(page, '/en/it/asylum-seeker')
	const words = plain(text)
	expect(words).toContain(plain('D.Lgs. 142/2015 art. 9, art. 10'))
	const [answers, profile, checklists, transitions, deadlines] = [21, 1, 2, 4, 15]
	expect(words.split(plain(en.claim.notVerified)).length - 1).toBe(
		answers + profile + checklists + transitions + deadlines,
	)
	expect(words).toContain(plain('Law as known in June 2025'))
})

test('a printed guide says what to do and what not to do, in full', async ({ page }) => {
	const { text } = await print(page, '/en/it/asylum-seeker')
	for (const words of [en.checklists.title, 'Ask for the refusal in writing.', 'Do not wait: some time limits']) {
		expect(plain(text)).toContain(plain(words))
	}
})

test('the meaning of the answers is open on a printed guide', async ({ page }) => {
	const { text } = await print(page, '/en/it/asylum-seeker')
	for (const meaning of [en.answers.yesMeans, en.answers.gapMeans]) expect(plain(text)).toContain(plain(meaning))
})

test('the Arabic sheet prints Arabic words, Italian terms and offices', async ({ page }) => {
	const { text } = await print(page, '/ar/it/irregular-situation/health')
	const letters = plain(text)
	expect(letters).toContain(plain('ASL'))
	for (const expected of ['286/1998', 'Lungo Dora Savona 24, Torino']) expect(letters).toContain(plain(expected))
	for (const word of [ar.claim.steps, ar.claim.documents, ar.claim.where]) expect(letters).toContain(plain(word))
})

test('nothing on a printed sheet needs colour: ink is black or grey', async ({ page }) => {
	await page.emulateMedia({ media: 'print' })
	await page.goto('/en/it/asylum-seeker')
	const colours = await page
		.locator('main *')
		.evaluateAll((all) => [...new Set(all.map((node) => getComputedStyle(node).color))])
	const coloured = colours.filter((colour) => new Set(colour.match(/\d+/g)?.slice(0, 3)).size > 1)
	expect(coloured.filter((colour) => colour !== 'rgb(29, 36, 36)')).toEqual([])
})
