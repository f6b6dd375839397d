import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ITALY } from '@/lib/domain/finder/italy'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { fitsOf, pathOf } from '@/tests/support/finder-paths'
import { found, MESSAGES, walk } from '@/tests/support/walk-finder'

const PEOPLE: Record<string, string>[] = [
	{ paper: 'asylum', decision: 'waiting', age: 'yes', home: 'yes' },
	{ paper: 'none', came: 'other', family: 'unsure', fear: 'yes', exploited: 'yes', hardship: 'violence' },
	{ paper: 'permit', permit: 'casi speciali' },
	{ paper: 'expired', came: 'ukraine', fear: 'unsure' },
	{ paper: 'permit', permit: 'unico lavoro', years: 'yes', home: 'yes' },
	{ paper: 'visa', visa: 'family', family: 'citizen', stateless: 'unsure' },
	{ paper: 'unsure' },
]

for (const locale of ['en', 'ar'] as const) {
	test(`answers in ${locale} lead to what the rules say, ask the network for nothing and leave the address alone`, async ({
		page,
		context,
	}) => {
		await page.goto(`/${locale}/find`)
		await page.waitForLoadState('networkidle')
		const address = page.url()
		const length = await page.evaluate(() => history.length)
		const requests: string[] = []
		page.on('request', (request) => requests.push(request.url()))
		for (const answers of PEOPLE) {
			const path = pathOf(ITALY, answers)
			await walk(page, locale, path)
			expect(await found(page)).toEqual(fitsOf(path))
			expect(page.url()).toBe(address)
			await page.getByRole('button', { name: MESSAGES[locale].finder.again }).click()
		}
		expect(requests).toEqual([])
		expect(await page.evaluate(() => history.length)).toBe(length)
		const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])
		expect(kept).toEqual([0, 0, null])
		expect(await context.cookies()).toEqual([])
	})
}

test('every answer of every question does in the browser what the rules say', async ({ page }) => {
	test.setTimeout(180_000)
	await page.goto('/en/find')
	const ways = ITALY.questions.flatMap((question) => {
		const way = wayTo(question.id)
		return question.choices.map((choice) => pathOf(ITALY, { ...way, [question.id]: choice.id }))
	})
	for (const path of ways) {
		const places = path.map(({ question, choice }) => [
			question,
			ITALY.questions.find(({ id }) => id === question)?.choices.indexOf(choice) ?? -1,
		])
		const asked = await page.evaluate((steps) => {
			const seen: string[] = []
			for (const [question, place] of steps) {
				const now = document.querySelector('.question.now')
				if (now?.id === `ask-${question}`) seen.push(question as string)
				now?.querySelectorAll<HTMLButtonElement>('button.choice')[place as number]?.click()
			}
			return seen
		}, places)
		expect(asked).toEqual(path.map(({ question }) => question))
		expect(await found(page)).toEqual(fitsOf(path))
		await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-turn=again]')?.click())
	}
})

/** Answers that lead to a question, and no after it. */
function wayTo(question: string): Record<string, string> {
	const leading = ITALY.questions
		.flatMap(({ id, choices }) => choices.map((choice) => ({ id, choice })))
		.find(({ choice }) => choice.next === question)
	return leading ? { ...wayTo(leading.id), [leading.id]: leading.choice.id } : {}
}

test('a result says why, what would settle it and where to ask, and opens the guide', async ({ page }) => {
	await page.goto('/en/find')
	await walk(page, 'en', pathOf(ITALY, { paper: 'none', came: 'other', exploited: 'yes' }))
	const situation = page.locator('#fits-trafficking-survivor')
	await expect(situation).toContainText(en.finder.possibleMark)
	await expect(situation).not.toContainText(/^Your paper shows it/)
	await expect(situation).toContainText(`${en.finder.questions.exploited} ${en.finder.yes}`)
	await expect(situation).toContainText(en.finder.settle.exploited)
	await expect(situation).toContainText(en.claim.notVerified)
	const help = page.locator('#where-to-ask')
	await expect(help.getByRole('link', { name: '800 290 290' })).toHaveAttribute('href', 'tel:800290290')
	await expect(help.getByRole('link', { name: en.services.title })).toBeVisible()
	await situation.getByRole('link', { name: /Survivor of trafficking.* in Italy/ }).click()
	await expect(page).toHaveURL('/en/it/trafficking-survivor')
})

for (const locale of ['en', 'ar'] as const) {
	test(`axe finds nothing on a question, on a result and on the whole page in ${locale}`, async ({ page }) => {
		const check = async () => {
			const { violations } = await new AxeBuilder({ page }).analyze()
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
		}
		await page.setViewportSize({ width: 360, height: 740 })
		await page.goto(`/${locale}/find`)
		await page.locator('.question:visible button').first().click()
		await check()
		await page.getByRole('button', { name: MESSAGES[locale].finder.back }).click()
		await walk(page, locale, pathOf(ITALY, PEOPLE[1] ?? {}))
		await check()
		// As it is where our script cannot run.
		await page.route('**/finder.js', (route) => route.abort())
		await page.reload()
		await expect(page.locator('.question:visible')).toHaveCount(ITALY.questions.length)
		await check()
	})
}

test('who comes back to the page by the Back button of the browser finds no answers', async ({ page }) => {
	await page.goto('/en/find')
	await walk(page, 'en', pathOf(ITALY, { paper: 'expired', came: 'other' }))
	await page
		.locator('#fits-irregular-situation')
		.getByRole('link', { name: / in Italy/ })
		.click()
	await page.goBack()
	await expect(page.locator('.question:visible')).toHaveAttribute('id', 'ask-paper')
	await expect(page.locator('[data-told] li')).toHaveCount(0)
})

test('the keyboard alone answers, goes back and starts again', async ({ page }) => {
	await page.goto('/ar/find')
	await page.locator('.question.now button').first().focus()
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	await expect(page.locator('#ask-decision h2')).toBeFocused()
	await page.keyboard.press('Tab')
	await expect(page.locator('#ask-decision button').first()).toBeFocused()
	await page.keyboard.press('Space')
	await expect(page.locator('#ask-stateless h2')).toBeFocused()
	const back = page.getByRole('button', { name: ar.finder.back })
	await back.focus()
	await page.keyboard.press('Enter')
	await expect(page.locator('#ask-decision h2')).toBeFocused()
	await page.getByRole('button', { name: ar.finder.again }).focus()
	await page.keyboard.press('Enter')
	await expect(page.locator('#ask-paper h2')).toBeFocused()
	await expect(back).toBeHidden()
})

test('home, Italy and the menu lead there, and there the other countries are named', async ({ page }) => {
	for (const path of ['/en', '/en/it']) {
		await page.goto(path)
		await page.getByRole('link', { name: en.finder.invite }).click()
		await expect(page).toHaveURL('/en/find')
	}
	await page.goto('/en/de')
	await expect(page.getByRole('link', { name: en.finder.invite })).toHaveCount(0)
	await page.getByRole('navigation').getByRole('link', { name: en.finder.title }).click()
	await page.getByRole('link', { name: 'Germany' }).click()
	await expect(page).toHaveURL('/en/de')
})
