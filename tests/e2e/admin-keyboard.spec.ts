import { expect, test } from '@playwright/test'
import { choose, enterRoom, pressOn, ready, skipToContent, tabTo, typeDay, typeInto } from '@/tests/support/keyboard'
import { type KeyboardCast, keyboardCast } from '@/tests/support/keyboard-cast'
import { nextCode } from '@/tests/support/sign-in'

// Tab, arrows, space, enter and typing: nothing here clicks, or puts the focus anywhere but by a key.

const TRANSLATED = 'it/asylum-seeker/housing/1'
const VERIFIED = 'it/student/housing/1'
const REASON = 'Read against the source; this is how it is said.'

let cast: KeyboardCast

test.setTimeout(180_000)
test.beforeAll(async () => {
	cast = await keyboardCast()
})
test.afterAll(() => cast.close())

test('a reviewer signs in with password and code, and out again', async ({ page }) => {
	const { supervisor } = cast.members
	await page.goto('/admin')
	await skipToContent(page)
	await typeInto(page, page.getByLabel('E-mail address'), supervisor.email)
	await typeInto(page, page.getByLabel('Password', { exact: true }), supervisor.password)
	await pressOn(page, page.getByRole('button', { name: 'Sign in' }))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your one-time code')
	await skipToContent(page)
	await typeInto(page, page.getByLabel('One-time code'), await nextCode(supervisor.secret ?? ''))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('region', { name: 'Waiting for me' })).toBeVisible()
	await pressOn(page, page.getByRole('link', { name: supervisor.name }))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My account')
	await skipToContent(page)
	await pressOn(page, page.getByRole('button', { name: 'Sign out' }))
	await expect(page.locator('p.done')).toHaveText('You are signed out.')
})

test('a student begins an entry and writes in its editor', async ({ page }) => {
	await cast.as(page, 'student')
	await page.goto('/admin')
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: 'New entry' }))
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('New entry')
	await skipToContent(page)
	await tabTo(page, page.getByRole('radio', { name: 'Claim' }))
	await page.keyboard.press('ArrowDown')
	await expect(page.getByRole('radio', { name: 'Source' })).toBeFocused()
	await page.keyboard.press('ArrowUp')
	await choose(page, page.getByLabel('Country', { exact: true }), 'Italy')
	await choose(page, page.getByLabel('Legal status', { exact: true }), 'Student')
	await pressOn(page, page.getByRole('button', { name: 'Begin writing' }))
	// What is missing takes the focus.
	await expect(page.getByLabel('Topic', { exact: true })).toBeFocused()
	await page.keyboard.type('Housing')
	await tabTo(page, page.getByLabel('Entitlement', { exact: true }))
	await page.keyboard.press('ArrowDown')
	await pressOn(page, page.getByRole('button', { name: 'Begin writing' }))
	await expect(page).toHaveURL(/\/edit$/)
	await skipToContent(page)
	await typeInto(page, page.getByRole('textbox', { name: 'In short' }), 'You can stay in a hall of residence.')
	await expect(page.locator('.save-state.saved')).toHaveText(/^Saved/)
	const answers = page.getByRole('group', { name: 'Answer' }).getByRole('radio')
	await tabTo(page, answers.last(), 'Shift+Tab')
	await page.keyboard.press('ArrowDown')
	await expect(answers.first()).toBeChecked()
	await expect(page.locator('.save-state.saved')).toHaveText(/^Saved/)

	// Another member saves too: the focus is led to both texts, and back into the form.
	const entry = new URL(page.url()).pathname.split('/').at(-2) ?? ''
	const [draft] = await cast.sql<{ version: number; content: object }>(
		'SELECT version, content FROM "Draft" WHERE "entryId" = $1',
		[entry],
	)
	const theirs = { content: { ...draft?.content, where: 'The desk of the university' }, references: [], note: '' }
	await cast.call(page, 'supervisor', 'save-draft', { entry, version: draft?.version, ...theirs })
	await typeInto(page, page.getByRole('textbox', { name: 'In short' }), 'A hall of residence is yours to ask for.')
	await expect(page.locator('.conflict h2')).toBeFocused()
	await pressOn(page, page.getByRole('button', { name: 'Save this as the text' }))
	await expect(page.locator('form.write :focus')).toBeVisible()
	await expect(page.locator('.save-state.saved')).toHaveText(/^Saved/)
})

test('a translator writes, settles the findings and submits; another speaker approves', async ({ page }) => {
	const entry = await cast.entryOf(TRANSLATED)
	await cast.as(page, 'translator')
	await page.goto(`/admin/entries/${entry}/translate/ar`)
	await skipToContent(page)
	await typeInto(page, page.locator('textarea[data-block="summary"]'), 'يمكنك أن تسكن في مركز استقبال.')
	await page.keyboard.press('Alt+ArrowDown')
	await expect(page.locator('textarea[data-block]').nth(1)).toBeFocused()
	await page.keyboard.press('Alt+ArrowUp')
	await expect(page.getByText('Saved.').first()).toBeVisible()
	const open = page.locator('.findings li.open input')
	while ((await open.count()) > 0) await typeInto(page, open.first(), REASON)
	await expect(page.getByText('0 checks are open.')).toBeVisible()
	await pressOn(page, page.getByRole('button', { name: 'Submit for approval' }))
	await expect(page.getByText('You wrote in this translation.', { exact: false })).toBeVisible()
	await cast.as(page, 'speaker')
	await page.goto(`/admin/entries/${entry}/translate/ar`)
	await skipToContent(page)
	await typeInto(page, page.getByLabel('Comment (not needed)'), 'Read in full.')
	await pressOn(page, page.getByRole('button', { name: 'Approve and publish' }))
	await expect(page.getByText(`approved by ${cast.members.speaker.name}`, { exact: false })).toBeVisible()
	await expect(page.locator(':focus')).toBeVisible()
})

test('a reviewer finds a provision, marks its change and settles the task as not affected', async ({ page }) => {
	// A provision on which one claim rests that no other test reads.
	const [cited] = await cast.sql<{ slug: string; claim: string }>(
		`SELECT p.slug, min(e.slug) AS claim FROM "Entry" p JOIN "Reference" f ON f."targetId" = p.id
		JOIN "Revision" r ON r.id = f."revisionId" JOIN "Entry" e ON e.id = r."entryId"
		WHERE p.kind = 'provision' GROUP BY p.id HAVING count(DISTINCT e.id) = 1 AND min(e.slug) LIKE 'it/student/%'
		ORDER BY p.slug LIMIT 1`,
	)
	const { slug = '', claim = '' } = cited ?? {}
	await cast.as(page, 'supervisor')
	await enterRoom(page, 'Law changes')
	await typeInto(page, page.getByLabel('Find a source or a provision'), slug)
	await page.keyboard.press('Enter')
	const found = page
		.getByRole('list', { name: 'Found' })
		.getByRole('listitem')
		.filter({ hasText: `${slug} ` })
	await expect(found).toBeVisible()
	await ready(page)
	await pressOn(page, found.getByRole('link'))
	await expect(page.getByRole('heading', { name: 'Mark a change' })).toBeVisible()
	await tabTo(page, page.getByRole('radio', { name: 'Amended' }))
	await page.keyboard.press('Space')
	await expect(page.getByRole('radio', { name: 'Amended' })).toBeChecked()
	await typeDay(page, page.getByLabel('From which day'), 2026)
	await typeInto(page, page.getByLabel('What changed, and where it is written'), 'A decree moves the fee.')
	page.on('dialog', (dialog) => dialog.accept())
	await pressOn(page, page.getByRole('button', { name: 'Mark the change' }))
	const marked = page.getByRole('rowheader', { name: slug, exact: true }).getByRole('link')
	await expect(marked).toBeVisible()
	await skipToContent(page)
	await pressOn(page, marked)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(slug)
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: `Settle or assign: ${claim}` }))
	await expect(page.getByRole('heading', { name: `Task: ${claim}` })).toBeVisible()
	await tabTo(page, page.getByRole('radio', { name: 'Not affected' }))
	await page.keyboard.press('Space')
	await typeInto(page, page.getByLabel('Why', { exact: true }), 'Only the fees of visas moved.')
	await pressOn(page, page.getByRole('button', { name: 'Settle' }))
	await expect(page.getByRole('row').filter({ hasText: claim })).toContainText('Only the fees of visas moved.')
})

test('a reviewer verifies a claim and confirms a service', async ({ page }) => {
	await cast.as(page, 'supervisor')
	await enterRoom(page, 'Verification')
	await choose(page, page.getByLabel('Topic', { exact: true }), 'Housing')
	await choose(page, page.getByLabel('Order'), 'By country')
	await page.keyboard.press('Enter')
	await pressOn(page, page.getByRole('button', { name: 'Show' }))
	await expect(page).toHaveURL(/topic=housing/)
	const verify = page.getByRole('link', { name: `Verify ${VERIFIED}`, exact: true })
	while ((await verify.count()) === 0) {
		const number = new URL(page.url()).searchParams.get('page') ?? '1'
		await pressOn(page, page.getByRole('link', { name: 'Next page' }))
		await expect(page).not.toHaveURL(new RegExp(`page=${number}(&|$)`))
	}
	await pressOn(page, verify)
	await expect(page.getByRole('heading', { name: `Verify ${VERIFIED}` })).toBeVisible()
	await typeInto(page, page.getByLabel('How you want to be shown'), 'K. S.')
	await pressOn(page, page.getByRole('button', { name: 'Verify', exact: true }))
	await expect(page.getByRole('row').filter({ hasText: VERIFIED }).first()).toContainText('K. S.')
	await skipToContent(page)
	await pressOn(page, page.getByRole('link', { name: 'Services to confirm' }))
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('button', { name: 'Confirm' }) })
		.nth(1)
	const name = (await row.getByRole('link').textContent()) ?? ''
	page.once('dialog', (dialog) => dialog.accept())
	await pressOn(page, row.getByRole('button', { name: 'Confirm' }))
	// The list is another one now; the focus stays with the service.
	await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Keyboard Turin')
	await expect(page.getByRole('link', { name, exact: true })).toBeFocused()
})
