import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { exportContent } from '@/lib/content/export-content'
import { importContent } from '@/lib/content/import-content'
import { listFiles } from '@/lib/content/list-files'
import { database } from '@/lib/db/client'
import { loadTopic } from '@/lib/guidance/guide'
import { type ContentCopy, copyContent } from '../support/content-copy'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'

const HEALTH = 'it/irregular-situation/health.yaml'
const EDITED = 'it/irregular-situation/health/4'
const OURS = 'Care is free for anyone without means.'

let db: FreshDatabase
let copy: ContentCopy
let second: string
beforeAll(async () => {
	db = await freshDatabase('content')
	copy = copyContent()
	second = await insertNextRevision(db, EDITED, { change: { summary: OURS } })
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	copy.remove()
})

const summaryOf = async (claim: string) =>
	(await loadTopic('it', 'irregular-situation', 'health', 'en'))?.claims.find(({ slug }) => slug === claim)?.summary
		.text
const everyRow = () =>
	db.sql(`SELECT e.id, e.version, e."publishedRevisionId", e."importedHash", count(r.id) AS revisions
		FROM "Entry" e LEFT JOIN "Revision" r ON r."entryId" = e.id GROUP BY e.id ORDER BY e.id`)
const events = async () => (await db.sql('SELECT count(*)::int AS n FROM "AuditEvent"'))[0]?.n

describe('a claim edited in the database alone', () => {
	it('stays as the database has it when content/ brings other changes', async () => {
		copy.edit(HEALTH, 'Urgent and essential care, even when', 'Urgent and essential care, and when')
		expect(await importContent(copy.folder)).toMatchObject({ state: 'imported', updated: 1 })
		expect(await summaryOf(EDITED)).toBe(OURS)
		expect(await summaryOf('it/irregular-situation/health/1')).toMatch(/^Urgent and essential care, and/)
	})

	it('goes into content/ with the next export, and into no other file', async () => {
		const before = await listFiles(copy.folder)
		await exportContent(copy.folder)
		const after = await listFiles(copy.folder)
		expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([HEALTH])
		expect(after.get(HEALTH)).toContain(OURS)
		expect(after.get(HEALTH)).not.toContain('Care is free if you declare')
	})
})

describe('a claim edited in the database and in content/', () => {
	it('is a conflict that names it, and nothing else of content/ is imported either', async () => {
		const theirs = copyContent()
		onTestFinished(theirs.remove)
		theirs.edit(HEALTH, 'Care is free if you declare', 'Care costs nothing if you declare')
		theirs.edit(HEALTH, 'The law expressly guarantees care', 'The law guarantees care')
		const before = [await everyRow(), await events()]
		expect(await importContent(theirs.folder)).toEqual({ state: 'conflict', conflicts: [`claim:${EDITED}`] })
		expect([await everyRow(), await events()]).toEqual(before)
		expect(await summaryOf('it/irregular-situation/health/2')).toMatch(/^The law expressly guarantees/)
	})

	it('loses neither text', async () => {
		const rows = await db.sql(
			`SELECT content->>'summary' AS summary FROM "Revision" WHERE "entryId" = (SELECT "entryId" FROM "Revision" WHERE id = $1)
			ORDER BY number`,
			[second],
		)
		expect(rows).toEqual([{ summary: expect.stringMatching(/^Care is free if you declare/) }, { summary: OURS }])
	})

	it('is no conflict when both say the same', async () => {
		const same = copyContent()
		onTestFinished(same.remove)
		same.edit(HEALTH, 'Urgent and essential care, even when', 'Urgent and essential care, and when')
		await exportContent(same.folder)
		expect(await importContent(same.folder)).toMatchObject({ state: 'imported', updated: 0, withdrawn: 0 })
	})
})

describe('a claim edited in the database and removed from content/', () => {
	it('is a conflict, and stays published', async () => {
		const claim = 'it/worker/social-protection/7'
		const theirs = copyContent()
		onTestFinished(theirs.remove)
		await exportContent(theirs.folder)
		await insertNextRevision(db, claim, { change: { summary: 'Edited here meanwhile.' } })
		theirs.cutLast('it/worker/social-protection.yaml', claim)
		expect(await importContent(theirs.folder)).toEqual({ state: 'conflict', conflicts: [`claim:${claim}`] })
		const read = await loadTopic('it', 'worker', 'social-protection', 'en')
		expect(read?.claims.at(-1)?.summary.text).toBe('Edited here meanwhile.')
	})
})
