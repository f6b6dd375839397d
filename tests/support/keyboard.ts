import { expect, type Locator, type Page } from '@playwright/test'

const MOST_PRESSES = 500
const PATIENCE_MS = 10_000

type Key = 'Tab' | 'Shift+Tab'

/** What is wrong with how the focus shows where it now is; null where nothing is. */
function lookAtFocus(): string | null {
	const focused = document.activeElement
	// Past the last control, the focus is the browser's own for one press.
	if (!focused || focused === document.body) return null
	const { outlineStyle, outlineWidth } = getComputedStyle(focused)
	const named = focused.outerHTML.slice(0, 120)
	if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `No outline: ${named}`
	const { left, right, top, bottom } = focused.getClientRects()[0] ?? focused.getBoundingClientRect()
	if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) return `Out of sight: ${named}`
	const over = document.elementFromPoint((left + right) / 2, Math.min(bottom, innerHeight) - 3)
	const bar = over?.closest('.translation-bar, .save-state')
	return bar && !bar.contains(focused) ? `Hidden behind a bar: ${named}` : null
}

/** Moves the focus key by key to one control, and sees at each stop that the focus is visible. */
export async function tabTo(page: Page, control: Locator, key: Key = 'Tab'): Promise<void> {
	const wanted = await control.elementHandle({ timeout: PATIENCE_MS })
	for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
		await page.keyboard.press(key)
		expect(await page.evaluate(lookAtFocus)).toBeNull()
		if (await wanted?.evaluate((node) => node === document.activeElement)) return
	}
	throw new Error(`${control} is not reached by ${key}`)
}

/** Goes to a control and presses a key on it. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, control)
	await page.keyboard.press(key)
}

/** Goes to a field and types in place of what it says. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
	await tabTo(page, field)
	await page.keyboard.press('ControlOrMeta+A')
	await page.keyboard.type(text)
	await expect(page.locator(':focus')).toHaveValue(text)
}

/** Goes to a menu and types the beginning of a choice. */
export async function choose(page: Page, menu: Locator, option: string): Promise<void> {
	await tabTo(page, menu)
	await page.keyboard.type(option)
	await expect(menu.locator('option:checked')).toHaveText(new RegExp(`^${option}`))
}

/** Goes to a field for a day and types it: the eleventh of November, so that no order of day and month matters. */
export async function typeDay(page: Page, field: Locator, year: number): Promise<void> {
	await tabTo(page, field)
	await page.keyboard.type(`1111${year}`)
	await expect(field).toHaveValue(new RegExp(`^${year}-11-11|^$`))
}

/** Once the page is there and its script has taken over. */
export async function ready(page: Page): Promise<void> {
	await page.waitForLoadState('load')
	await expect(page.locator('fieldset.until-ready:disabled')).toHaveCount(0)
}

/** From the top of a page past the header by the first link there is. */
export async function skipToContent(page: Page): Promise<void> {
	await ready(page)
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.locator('#content')).toBeFocused()
}

/** Into a room of the editors' area by its menu. */
export async function enterRoom(page: Page, room: string): Promise<void> {
	await page.goto('/admin')
	await pressOn(page, page.getByRole('navigation').getByRole('link', { name: room, exact: true }))
	await expect(page).not.toHaveURL(/\/admin$/)
	await skipToContent(page)
}
