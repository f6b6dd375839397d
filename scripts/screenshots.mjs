import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { chromium } from '@playwright/test'

// Takes the pictures of the README from a site that is up: npm run screenshots (needs pdftoppm for the sheets).
const SITE = process.env.SITE_URL ?? 'http://localhost:3000'
const FOLDER = 'docs/screenshots'
const PAGES = {
	home: '',
	country: '/it',
	guide: '/it/asylum-seeker',
	topic: '/it/irregular-situation/health',
}
const COMPARISON = '/compare?country=it&country=de&status=asylum-seeker&status=irregular-situation&topic=health'
const COLLECTED = ['/claims/it/irregular-situation/health/1', '/sources/tui']
const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } }

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
for (const locale of ['en', 'ar']) {
	for (const [name, path] of Object.entries(PAGES)) {
		for (const [size, viewport] of Object.entries(SIZES)) {
			await page.setViewportSize(viewport)
			await page.goto(`${SITE}/${locale}${path}`)
			await page.screenshot({ path: `${FOLDER}/${name}-${locale}-${size}.jpg`, type: 'jpeg', quality: 72 })
		}
	}
	await page.goto(`${SITE}/${locale}${PAGES.topic}`)
	const pdf = `${FOLDER}/sheet-${locale}.pdf`
	await page.pdf({ path: pdf, preferCSSPageSize: true })
	execFileSync('pdftoppm', ['-f', '1', '-l', '1', '-r', '80', '-jpeg', '-singlefile', pdf, pdf.replace('.pdf', '')])
	rmSync(pdf)
}
const shoot = (name) => page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 72 })
await page.setViewportSize(SIZES.desktop)
await page.goto(`${SITE}/en${COMPARISON}`)
await page.locator('.compared').evaluate((table) => table.scrollIntoView())
await shoot('compare')
for (const path of COLLECTED) {
	await page.goto(`${SITE}/en${path}`)
	await page.locator('#keep button').click()
}
await page.goto(`${SITE}/en/dossier`)
await page.locator('#name').fill('Care without a permit in Turin')
await page.locator('.since').first().locator('strong').waitFor()
await page.locator('#dossier').evaluate((memo) => memo.scrollIntoView())
await shoot('dossier')
await page.setViewportSize(SIZES.phone)
await page.goto(`${SITE}/ar/find`)
await page.locator('.question.now').evaluate((question) => question.scrollIntoView())
await shoot('finder')
await page.goto(`${SITE}/en/search`)
await page.locator('input[name="query"]').fill('doctor')
await page.locator('#results li').first().waitFor()
await page.locator('#search').evaluate((form) => form.scrollIntoView())
await shoot('search')
await browser.close()
