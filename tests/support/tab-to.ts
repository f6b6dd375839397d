import type { Page } from '@playwright/test'

const MOST_PRESSES = 300

/** Moves by Tab alone until a control whose label or text begins so has the focus. */
export async function tabTo(page: Page, name: string) {
	for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
		await page.keyboard.press('Tab')
		const label = await page.locator(':focus').evaluateAll(([node]) => {
			const labels = [...((node as HTMLInputElement | undefined)?.labels ?? [])]
			return labels[0]?.textContent ?? node?.textContent ?? ''
		})
		if (label.trim().startsWith(name)) return
	}
	throw new Error(`No control ${name} is reached by Tab`)
}
