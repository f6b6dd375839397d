import { expect, type Page, test } from '@playwright/test'
import ar from '@/messages/ar.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { insertNextRevision } from '@/tests/support/next-revision'

// Pages that no other browser test reads: a page is made once an hour.
const GUIDE = 'it/unaccompanied-minor'
const CLAIM = `${GUIDE}/health/1`

test.beforeAll(async () => {
	const db = await openE2eDatabase()
	await insertNextRevision(db, CLAIM, { change: { validUntil: '2025' } })
	await db.close()
})

const card = (page: Page) => page.locator('article#health-1')

for (const [locale, { validity, claim, answers }] of Object.entries({ en, ar })) {
	test(`an ended answer in ${locale} says so in words, still says that nobody verified it, keeps its answer and is no "no"`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/${GUIDE}/health`)
		const said = validity.over.year.replace('{date}', '2025')
		await expect(card(page).getByRole('note')).toContainText(said)
		await expect(card(page).getByRole('note')).toContainText(validity.ask)
		await expect(card(page).locator('.trust')).toContainText(claim.notVerified)
		await expect(card(page).locator('.verdict')).not.toHaveText(answers.no)
		await page.emulateMedia({ media: 'print' })
		await expect(card(page).getByRole('note')).toBeVisible()

		await page.emulateMedia({ media: 'screen' })
		await page.goto(`/${locale}/${GUIDE}`)
		await expect(page.locator('.glance .validity')).toHaveText(`${said} ${validity.ask}`)
	})
}
