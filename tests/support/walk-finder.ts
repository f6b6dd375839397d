import { expect, type Page } from '@playwright/test'
import { ITALY } from '@/lib/domain/finder/italy'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import type { FinderPath } from './finder-paths'

export const MESSAGES = { en, ar }
type Locale = keyof typeof MESSAGES

/** Presses the answers of a path, and sees each question come and take the focus. */
export async function walk(page: Page, locale: Locale, path: FinderPath) {
	for (const [index, { question, choice }] of path.entries()) {
		const asked = page.locator('.question:visible')
		await expect(asked).toHaveCount(1)
		const heading = asked.getByRole('heading', { level: 2 })
		await expect(heading).toHaveText(new RegExp(MESSAGES[locale].finder.questions[question as 'paper'].slice(0, 12)))
		if (index > 0) await expect(heading).toBeFocused()
		const place = ITALY.questions.find(({ id }) => id === question)?.choices.indexOf(choice) ?? -1
		await asked.getByRole('button').nth(place).click()
	}
	await expect(page.locator('.question:visible')).toHaveCount(0)
	await expect(page.getByRole('heading', { name: MESSAGES[locale].finder.mine })).toBeFocused()
}

/** What the page says fits, as fitsOf tells it. */
export async function found(page: Page) {
	const situations = await page
		.locator('.situation:visible')
		.evaluateAll((all) => all.map(({ id, classList }) => ({ id, shown: classList.contains('is-shown') })))
	return situations
		.map(({ id, shown }) => id.replace('fits-', '').replace('unknown', 'help') + (shown ? ' shown' : ''))
		.sort()
}
