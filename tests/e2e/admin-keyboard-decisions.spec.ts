import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { choose, enterRoom, pressOn, ready, skipToContent, tabTo, typeDay, typeInto } from '@/tests/support/keyboard'
import { type KeyboardCast, keyboardCast } from '@/tests/support/keyboard-cast'

// What publishers, administrators and whoever answers requests do, by Tab, arrows, space, enter and typing alone.

const PLANNED = 'it/student/education/1'
const URGENT = 'it/student/education/2'
const ANSWER = 'it/student/health/1'

let cast: KeyboardCast

test.setTimeout(180_000)
test.beforeAll(async () => {
	cast = await keyboardCast()
})
test.afterAll(() => cast.close())

test('the audit log is filtered and its export reached', async ({ page }) => {
	const { student } = cast.members
	const entry = await cast.entryOf(ANSWER)
	await cast.call(page, 'student', 'comment', { entry, block: null, text: 'Is this still so?' })
	await cast.as(page, 'administrator')
	await enterRoom(page, 'Audit log')
	await choose(page, page.getByLabel('Who'), student.name)
	await pressOn(page, page.getByRole('button', { name: 'Show' }))
	await expect(page.getByRole('row').filter({ hasText: student.name })).toHaveCount(1)
	const download = page.waitForEvent('download')
	await pressOn(page, page.getByRole('link', { name: 'Download as CSV' }))
	expect((await download).suggestedFilename()).toMatch(/\.csv$/)
	await tabTo(page, page.getByRole('link', { name: 'Download as JSON Lines' }))
})

test('an administrator invites a member and changes the checks of a clinic', async ({ page }) => {
	await cast.as(page, 'administrator')
	await enterRoom(page, 'Members and clinics')
	const invite = page.getByRole('button', { name: 'Invite', exact: true })
	await typeInto(page, page.getByLabel('E-mail address', { exact: true }), `${randomUUID()}@example.org`)
	await pressOn(page, invite)
	// A refusal leaves the focus on the button that was pressed.
	await expect(page.locator('.refusal')).toContainText('Something in the form is not right')
	await expect(invite).toBeFocused()
	await tabTo(page, page.getByLabel('Reviewer', { exact: true }), 'Shift+Tab')
	await page.keyboard.press('Space')
	await pressOn(page, invite)
	await expect(page.locator('p.done code')).toContainText('/admin/join/')
	await expect(invite).toBeFocused()
	await tabTo(page, page.getByRole('button', { name: 'Copy the link' }))
	const clinic = page.locator(`.cards a[href$="${cast.clinic}"]`)
	await pressOn(page, clinic)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Keyboard Turin/)
	await skipToContent(page)
	const peer = page.getByLabel('A reviewer of another clinic')
	const save = page.getByRole('button', { name: 'Save the clinic' })
	for (const isAsked of [false, true]) {
		await pressOn(page, peer, 'Space')
		await expect(peer).toBeChecked({ checked: isAsked })
		const loaded = page.waitForEvent('load')
		await pressOn(page, save)
		await loaded
		await expect(peer).toBeChecked({ checked: isAsked })
		await expect(page.locator('main :focus')).toBeVisible()
	}
})

test('a question of the public is taken on and answered', async ({ page }) => {
	// Words alone: a row of digits would be refused as a phone number.
	const mark = randomUUID().replace(/[^a-f]/g, '')
	const question = `May a student keep a family doctor for a second year, case ${mark}?`
	await page.goto('/en/ask')
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
	await page.keyboard.press('Enter')
	await choose(page, page.getByLabel('Topic'), 'Health')
	await typeInto(page, page.getByLabel('Your question'), question)
	await pressOn(page, page.getByRole('button', { name: 'Send the question' }))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The question')
	const asked = page.url()

	await cast.as(page, 'student')
	await enterRoom(page, 'Requests')
	const card = page.getByRole('main').getByRole('listitem').filter({ hasText: question })
	await pressOn(page, card.getByRole('button', { name: 'Take it on' }))
	await expect(card).toContainText('Being researched')
	await expect(page.getByRole('heading', { name: 'Open requests' })).toBeFocused()
	await ready(page)
	await pressOn(page, card.getByText('Answer it or say why not'))
	await typeInto(page, card.getByLabel('Claim that answers it'), ANSWER)
	await page.keyboard.press('Enter')
	await expect(card).toContainText('Answered')
	await page.goto(asked)
	await expect(page.getByText('It is answered.')).toBeVisible()
})

test('a publication is planned, given up, and done at once', async ({ page }) => {
	const entry = await cast.entryOf(PLANNED)
	await cast.draftOf(page, entry, 'You can enrol with your permit, planned by keyboard.')
	const sent = { entry, version: 1, grade: 'clarifying', note: 'Plainer words' }
	const { revision, hash } = await cast.call(page, 'student', 'submit', sent)
	for (const name of ['supervisor', 'peer'] as const) await cast.call(page, name, 'approve', { revision, hash })
	await cast.as(page, 'publisher')
	await page.goto(`/admin/entries/${entry}`)
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: 'Publish at a time' }))
	await expect(page.getByRole('heading', { name: 'Publish at a time' })).toBeVisible()
	await ready(page)
	await typeDay(page, page.getByLabel('Day and time in Italy'), 2030)
	await page.keyboard.press('ArrowRight')
	await page.keyboard.type('0800A')
	await expect(page.locator('output')).toHaveText('2030-11-11T08:00:00+01:00')
	await pressOn(page, page.getByRole('button', { name: 'Plan the publication' }))
	await expect(page.getByText(/Planned for 11 November 2030/)).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Publish at a time' })).toBeFocused()
	await ready(page)
	await tabTo(page, page.getByRole('button', { name: 'Cancel the plan' }), 'Shift+Tab')
	await page.keyboard.press('Enter')
	await expect(page.getByText(/Planned for/)).toHaveCount(0)
	await ready(page)
	await pressOn(page, page.getByRole('button', { name: 'Publish', exact: true }))
	await expect(page.locator('.state.published')).toBeVisible()
})

test('words are published urgently, compared, withdrawn with a reason and restored', async ({ page }) => {
	const entry = await cast.entryOf(URGENT)
	await cast.draftOf(page, entry, 'Your degree is assessed anew, said in a hurry.')
	page.on('dialog', (dialog) => dialog.accept())
	await cast.as(page, 'administrator')
	await page.goto(`/admin/entries/${entry}`)
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: 'Publish urgently' }))
	const urgent = page.locator('summary').filter({ hasText: 'Publish urgently, before the checks' })
	await expect(urgent).toBeVisible()
	await pressOn(page, urgent, 'Space')
	await choose(page, page.getByLabel('How grave the change is'), 'Clarifying')
	await typeInto(page, page.getByLabel('Why it cannot wait'), 'The old words send people away.')
	await pressOn(page, page.getByRole('button', { name: 'Publish urgently' }))
	await expect(page.locator('.state.published')).toBeVisible()
	await expect(page.locator('main :focus')).toBeVisible()

	await page.goto(`/admin/entries/${entry}/history`)
	await skipToContent(page)
	await choose(page, page.getByLabel('Earlier'), 'Revision 1')
	await pressOn(page, page.getByRole('button', { name: 'Show both' }))
	await expect(page.getByRole('heading', { name: 'Revision 1 beside revision 2' })).toBeVisible()

	await page.goto(`/admin/entries/${entry}`)
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: 'Withdraw' }))
	await pressOn(page, page.locator('summary').filter({ hasText: 'Withdraw from readers' }))
	await typeInto(page, page.getByLabel('Why, in words readers see'), 'The decree was annulled.')
	await expect(page.locator('blockquote', { hasText: 'Reason: The decree was annulled.' })).toBeVisible()
	await pressOn(page, page.getByRole('button', { name: 'Withdraw', exact: true }))
	await expect(page.locator('.state.withdrawn')).toBeVisible()

	await page.goto(`/admin/entries/${entry}/history`)
	await skipToContent(page)
	await pressOn(page, page.getByRole('button', { name: 'Begin a draft from revision 1' }))
	await expect(page).toHaveURL(/\/edit$/)
	await skipToContent(page)
	await tabTo(page, page.getByRole('textbox', { name: 'In short' }))
})
