import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { PAGE_KINDS } from '@/tests/support/page-kinds'

const WIDTHS = [360, 1280]

for (const locale of ['en', 'ar']) {
	for (const [kind, path] of Object.entries(PAGE_KINDS)) {
		test(`axe finds nothing on the ${kind} page in ${locale}`, async ({ page }) => {
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 })
				await page.goto(`/${locale}${path}`)
				const { violations } = await new AxeBuilder({ page }).analyze()
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
			}
		})

		test(`the ${kind} page in ${locale} fits a phone of 360 pixels`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 })
			await page.goto(`/${locale}${path}`)
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
			expect(overflow).toBe(0)
		})
	}
}
