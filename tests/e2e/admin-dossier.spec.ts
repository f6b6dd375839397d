import { expect, test } from '@playwright/test'
import en from '@/messages/en.json' with { type: 'json' }
import { openE2eDatabase } from '@/tests/support/e2e-database'
import { entryInState } from '@/tests/support/entry-in-state'
import { makeMember } from '@/tests/support/make-member'
import { insertRow } from '@/tests/support/rows'
import { sendVerb } from '@/tests/support/send-verb'
import { openSession } from '@/tests/support/sign-in'

test('a withdrawal is told by the very next opening of a dossier', async ({ page, request }) => {
	const db = await openE2eDatabase()
	try {
		const clinicId = crypto.randomUUID()
		await insertRow(db.sql, 'Clinic', {
			id: clinicId,
			slug: `c-${clinicId}`,
			name: 'Dossier Turin',
			chain: '{supervisor}',
		})
		const member = await makeMember(db.sql, { name: 'Dora', clinicId, grants: ['researcher', 'publisher'] })
		const reviewer = await makeMember(db.sql, { name: 'Rosa', clinicId, grants: ['reviewer'] })
		const publisher = await makeMember(db.sql, { name: 'Piera', clinicId, grants: ['publisher'] })
		const cookie = await openSession(db.sql, publisher)
		const author = { id: member.id, clinicId, reviewerId: reviewer.id }
		const { id, slug, revision, hash } = await entryInState(db.sql, 'approved', author)
		expect((await sendVerb(request, { cookie, verb: 'publish', input: { revision, hash } })).code).toBe('done')
		await page.goto(`/en/claims/${slug}`)
		await page.locator('#keep button').click()
		await page.goto('/en/dossier')
		await expect(page.locator('#works .since')).toContainText(en.dossier.since.same)
		const [{ version } = { version: 0 }] = await db.sql<{ version: number }>(
			'SELECT version FROM "Entry" WHERE id = $1',
			[id],
		)
		const input = { entry: id, version, reason: 'A reason that readers see.' }
		expect((await sendVerb(request, { cookie, verb: 'withdraw', input })).code).toBe('done')
		await page.reload()
		await expect(page.locator('#works .since')).toContainText(en.dossier.since.withdrawn)
		await expect(page.locator('#works .since')).toContainText('A reason that readers see.')
		await expect(page.locator('#works li').first()).toContainText('You may see any doctor.')
	} finally {
		await db.close()
	}
})
