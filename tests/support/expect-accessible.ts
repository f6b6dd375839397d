import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Axe finds nothing on a page with all of it opened, on a phone and on a desk; and the page never scrolls sideways. */
export async function expectAccessible(page: Page) {
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
