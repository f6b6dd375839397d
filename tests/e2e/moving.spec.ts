import { expect, test } from '@playwright/test'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }

test.use({ javaScriptEnabled: false })

test('a student reads what changes on the way to work, by when, and in which law', async ({ page }) => {
	await page.goto('/en/it/student')
	const move = page.locator('#moving-student-to-worker')
	await expect(move.getByRole('heading', { level: 3 })).toHaveText('From study to work')
	await expect(move).toContainText('It leads to: Migrant worker with a permit.')
	for (const heading of [en.transitions.gained, en.transitions.lost, en.transitions.deadlines, en.claim.steps]) {
		await expect(move.getByRole('heading', { name: heading })).toBeVisible()
	}
	await expect(move).toContainText('Before the study permit expires')
	await expect(move.getByRole('link', { name: 'art. 6(1)' }).first()).toBeVisible()
	await expect(move).toContainText(en.claim.notVerified)
})

test('a worker finds the way there from the other end', async ({ page }) => {
	await page.goto('/en/it/worker')
	await page.getByRole('link', { name: 'From study to work' }).click()
	await expect(page).toHaveURL('/en/it/student#moving-student-to-worker')
})

test('a time limit opens to how it is counted and to its law', async ({ page }) => {
	await page.goto('/en/it/irregular-situation')
	const limit = page.locator('.deadlines > li', { hasText: 'Appeal against an expulsion order' })
	await limit.locator('summary').click()
	await expect(limit).toContainText('30 days')
	await expect(limit).toContainText(en.deadlines.startDay.yes)
	await expect(limit).toContainText(en.deadlines.august.yes)
	await expect(limit.getByRole('link', { name: 'art. 13(8)' })).toBeVisible()
})

test('each status says what the law asks, which papers show it, or that nobody looked', async ({ page }) => {
	await page.goto('/en/it/worker')
	const profile = page.locator('.profile')
	await expect(profile).toContainText(en.guide.obligations)
	await expect(profile).toContainText('8 working days')
	await page.goto('/en/de/worker')
	await expect(page.locator('.profile')).toContainText(/Not researched yet: Name in the law of Germany, Papers/)
})

test('a seasonal worker is told whose kind this situation is', async ({ page }) => {
	await page.goto('/en/it/seasonal-worker')
	await page
		.locator('.profile')
		.getByRole('link', { name: /kind of: Migrant worker/ })
		.click()
	await expect(page).toHaveURL('/en/it/worker')
})

test('domestic work is told on the guide and on the topic of a status it crosses', async ({ page }) => {
	for (const path of ['/en/it/refugee', '/en/it/refugee/decent-work']) {
		await page.goto(path)
		const overlay = page.locator('.overlay')
		await expect(overlay.getByRole('heading', { level: 2 })).toHaveText('Does this fit you too? Domestic worker')
		const answer = overlay.locator('li').first()
		await expect(answer).toContainText(en.claim.notVerified)
		await expect(answer.locator('p.quiet a').first()).toHaveAttribute('href', /^\/en\/sources\//)
		await overlay.getByRole('heading', { level: 3 }).first().getByRole('link').click()
		await expect(page).toHaveURL(/\/en\/it\/domestic-worker\/[a-z-]+#/)
	}
})

test('the ladder tells bound, not bound and not binding apart, down to the national rule and practice', async ({
	page,
}) => {
	await page.goto('/en/it/irregular-situation/health')
	const ladder = page.locator('.ladder')
	await ladder.locator('summary').click()
	const norm = (title: string) => ladder.locator('.norms > li', { hasText: title })
	await expect(norm('International Covenant on Economic')).toContainText('Italy is bound by it since 1978.')
	await expect(norm('Protection of the Rights of All Migrant')).toContainText('Italy is not bound by it.')
	await expect(norm('Global Compact for Safe')).toContainText(en.ladder['not-applicable'])
	await expect(norm('General Comment No. 2 on')).toContainText(en.ladder.interpretation)
	await expect(ladder).toContainText('The rule in Italy')
	await expect(ladder.getByRole('link', { name: 'art. 35(3)' }).first()).toBeVisible()
	await expect(ladder).toContainText(en.ladder.noPractice)
})

test('a treaty that does not bind the country says so where it is cited', async ({ page }) => {
	await page.goto('/en/it/irregular-situation')
	const cited = page.locator('.profile .citations li', { hasText: 'Rights of All Migrant Workers' })
	await expect(cited).toContainText('Italy is not bound by it.')
})

test('an answer whose law is changing says so, and its country lists it', async ({ page }) => {
	await page.goto('/en/nl/asylum-seeker/social-protection')
	await expect(page.locator('article .changing').first()).toContainText(en.claim.changing)
	await page.goto('/en/nl')
	await expect(page.getByRole('heading', { name: en.country.changingTitle })).toBeVisible()
	await page.locator('.changing a').first().click()
	await expect(page).toHaveURL(/\/en\/nl\/[a-z-]+\/[a-z-]+#/)
})

test('the country page tells situations apart by the papers people hold', async ({ page }) => {
	await page.goto('/en/it')
	const student = page.locator('details', { hasText: 'Permesso per studio o formazione' })
	await student.locator('summary').click()
	await student.getByRole('link', { name: 'Student in Italy' }).click()
	await expect(page).toHaveURL('/en/it/student')
})

test('the glossary keeps terms of the law and explains them in Arabic', async ({ page }) => {
	await page.goto('/ar/glossary')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ar.glossary.title)
	const questura = page.locator('#it-questura')
	await expect(questura.locator('dt bdi[lang="it"]')).toHaveText('Questura')
	expect(await page.locator('.terms > div').count()).toBeGreaterThan(80)
})

test('the map of gaps shows every country, what is missing and what to check first', async ({ page }) => {
	await page.goto('/en/gaps')
	await expect(page.locator('.counts tbody tr')).toHaveCount(7)
	await expect(page.locator('.counts tbody tr', { hasText: 'Italy' })).toContainText('314')
	await expect(page.getByRole('heading', { name: en.gaps.unopened })).toBeVisible()
	await expect(page.locator('main section ol li').first()).toContainText(en.claim.changing)
	await page.locator('details', { hasText: 'Germany' }).locator('summary').click()
	await page.getByRole('link', { name: 'Questions without an answer in Germany' }).click()
	await expect(page).toHaveURL('/en/de#gaps')
})
