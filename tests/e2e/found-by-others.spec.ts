import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { LANGUAGE_CODES } from '@/lib/domain/languages'

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
const EMBED = '/embed/it/asylum-seeker'

let server: Server | undefined
test.afterEach(() => server?.close())

/** The address of a page of another site: another port is another origin. */
async function elsewhere(content: string): Promise<string> {
	const html = `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">${content}`
	server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html))
	await new Promise<void>((listening) => server?.listen(0, 'localhost', listening))
	return `http://localhost:${(server.address() as AddressInfo).port}/`
}

const locationsOf = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)

test('robots.txt keeps the editors’ area out and leads to the list of pages', async ({ request, baseURL }) => {
	const text = await (await request.get('/robots.txt')).text()
	expect(text).toContain('User-agent: *\nDisallow: /admin\n')
	expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
})

test('the list of pages names those of every language, well formed', async ({ page, request, baseURL }) => {
	const index = await request.get('/sitemap.xml')
	expect(index.headers()['content-type']).toBe('application/xml; charset=utf-8')
	const lists = locationsOf(await index.text())
	expect(lists).toEqual(LANGUAGE_CODES.map((code) => `${baseURL}/${code}/pages.xml`))
	await page.goto('/en')
	for (const list of lists) {
		const xml = await (await request.get(list)).text()
		const parsed = await page.evaluate((text) => {
			const document = new DOMParser().parseFromString(text, 'application/xml')
			return { broken: document.querySelector('parsererror') !== null, urls: document.querySelectorAll('url').length }
		}, xml)
		expect(parsed).toEqual({ broken: false, urls: locationsOf(xml).length })
		expect(xml).not.toContain('/admin')
	}
})

test('every page that is listed is there', async ({ request }) => {
	const pages = locationsOf(await (await request.get('/en/pages.xml')).text())
	expect(pages.length).toBeGreaterThan(300)
	expect(new Set(pages).size).toBe(pages.length)
	const sample = pages.filter((_page, index) => index < 12 || index % 17 === 0)
	for (const address of sample) expect((await request.get(address)).status(), address).toBe(200)
	expect((await request.get('/xx/pages.xml')).status()).toBe(404)
})

for (const path of ['/ar/it/refugee', '/ar/it/refugee/health']) {
	test(`${path} tells search engines what it is, in data that the policy lets be`, async ({ page, baseURL }) => {
		const spoken: string[] = []
		page.on('console', (message) => spoken.push(message.text()))
		const response = await page.goto(path)
		const json = (await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
		const data = JSON.parse(json)
		expect(data).toMatchObject({ '@type': 'WebPage', url: baseURL + path, inLanguage: 'ar' })
		expect(data.name).toBe(await page.locator('h1').textContent())
		const steps = await page.locator('.trail li').allTextContents()
		expect(data.breadcrumb.itemListElement.map(({ name }: { name: string }) => name)).toEqual(steps)
		expect(spoken).toEqual([])
		expect(response?.headers()['content-security-policy']).not.toContain('unsafe')
	})
}

for (const locale of ['en', 'ar']) {
	test(`a page of another site shows a guide in ${locale}, whole and without our frame`, async ({ page, baseURL }) => {
		const spoken: string[] = []
		page.on('console', (message) => spoken.push(message.text()))
		const address = `${baseURL}/${locale}${EMBED}`
		await page.goto(await elsewhere(`<iframe src="${address}" width="360" height="800"></iframe>`))
		const guide = page.frameLocator('iframe')
		await expect(guide.locator('h1')).toBeVisible()
		expect(await guide.locator('.glance > li').count()).toBeGreaterThan(10)
		await expect(guide.locator('header, script, nav.trail:visible')).toHaveCount(0)
		await expect(guide.locator('footer a')).toHaveAttribute('href', `/${locale}/it/asylum-seeker`)
		expect(await guide.locator('html').evaluate((html) => html.scrollWidth - window.innerWidth)).toBe(0)
		expect(spoken).toEqual([])
	})

	test(`an embedded guide in ${locale} is valid and axe finds nothing in it`, async ({ page }) => {
		await page.goto(`/${locale}${EMBED}`)
		const { violations } = await new AxeBuilder({ page }).analyze()
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
		const report = await validator.validateString(await page.content())
		expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
	})
}

test('a link of an embedded guide opens on its own, where its page may not be framed', async ({ page, context }) => {
	await page.goto(`/en${EMBED}`)
	const [opened] = await Promise.all([context.waitForEvent('page'), page.locator('.topic h2 a').first().click()])
	await opened.waitForLoadState()
	expect(new URL(opened.url()).pathname).toMatch(/^\/en\/it\/asylum-seeker\/[a-z-]+$/)
})

test('any site may frame an embedded guide, and none any other page', async ({ request }) => {
	const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? ''
	expect(await policy(`/en${EMBED}`)).toContain('frame-ancestors *')
	expect(await policy('/en/it/asylum-seeker')).toContain("frame-ancestors 'none'")
	const missing = await request.get('/en/embed/it/nobody')
	expect(missing.status()).toBe(404)
	expect(missing.headers()['content-security-policy']).toContain('frame-ancestors *')
})
