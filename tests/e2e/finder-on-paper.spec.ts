import { expect, test } from '@playwright/test'
import { ITALY } from '@/lib/domain/finder/italy'
import en from '@/messages/en.json' with { type: 'json' }
import { pathOf } from '@/tests/support/finder-paths'
import { readPdf } from '@/tests/support/read-pdf'
import { walk } from '@/tests/support/walk-finder'

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false })

	test('the page is the whole decision tree, and every step of it leads to a place on the page', async ({ page }) => {
		for (const locale of ['en', 'ar']) {
			await page.goto(`/${locale}/find`)
			await expect(page.locator('.question:visible')).toHaveCount(ITALY.questions.length)
			await expect(page.locator('.situation:visible')).toHaveCount(19)
			await expect(page.locator('#finder').getByRole('button')).toHaveCount(0)
			const lost = await page
				.locator('#finder a[href^="#"]')
				.evaluateAll((all) => all.filter((link) => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')))
			expect(lost).toEqual([])
			expect(await page.locator('.then').count()).toBe(ITALY.questions.flatMap(({ choices }) => choices).length)
		}
	})

	test('it is read by following its links to a guide', async ({ page }) => {
		await page.goto('/en/find')
		const choose = (question: string, words: string) =>
			page.locator(`#ask-${question} .answers-to > li`, { hasText: words }).locator('.then').click()
		await choose('paper', en.finder.choices.paper.asylum)
		await expect(page).toHaveURL('/en/find#ask-decision')
		const waiting = page.locator('#ask-decision .answers-to > li', { hasText: en.finder.choices.decision.waiting })
		await expect(waiting).toContainText(`${en.finder.shown} ${en.statuses['asylum-seeker']}`)
		await waiting.getByRole('link', { name: en.statuses['asylum-seeker'] }).click()
		await page.locator('#fits-asylum-seeker').getByRole('link', { name: 'Asylum seeker in Italy' }).click()
		await expect(page).toHaveURL('/en/it/asylum-seeker')
	})

	test('it prints on A4 with every question, what each answer points to, and where to ask', async ({ page }) => {
		await page.goto('/en/find')
		const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
		const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u2066-\u2069]/g, '')
		const words = plain(pages.flatMap(({ lines }) => lines).join('\n'))
		const expected = [
			...Object.values(en.finder.questions),
			...Object.values(en.finder.settle),
			en.finder.goTo.replace('{number}', '2'),
			'800 290 290',
			'1522',
		]
		expect(expected.filter((text) => !words.includes(plain(text)))).toEqual([])
		expect(pages.length).toBeLessThanOrEqual(8)
		expect(words).not.toContain(plain(en.finder.again))
	})
})

test('the whole page prints from the first question too', async ({ page }) => {
	await page.goto('/en/find')
	const words = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).flatMap(({ lines }) => lines).join(' ')
	for (const text of ['13. ', 'Go on to question 2', 'Your paper shows: Refugee']) expect(words).toContain(text)
})

test('a result prints alone, with why and where to ask', async ({ page }) => {
	await page.goto('/en/find')
	await walk(page, 'en', pathOf(ITALY, { paper: 'expired', came: 'other' }))
	const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }))
	const words = pages.flatMap(({ lines }) => lines).join(' ')
	expect(pages).toHaveLength(1)
	expect(words).toContain('Migrant in an irregular situation')
	expect(words).toContain('800 290 290')
	expect(words).not.toContain('Student')
})
