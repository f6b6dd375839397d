import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportContent } from '@/lib/content/export-content'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { insertRow, publish } from '../support/rows'
import { smallContent } from '../support/small-content'
import { type SmallFolder, smallFolder } from '../support/small-folder'

const TERMS = 'it/terms.yaml'
const GAPS = 'it/gaps.yaml'
const SOURCES = 'sources/it.yaml'
const CLAIMS = 'it/refugee/health.yaml'
const given = (file: string) => smallContent().get(file) ?? ''

let db: FreshDatabase
let folder: SmallFolder
beforeAll(async () => {
	db = await freshDatabase('empty')
	folder = smallFolder()
	await importContent(folder.path)
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	folder.remove()
})

const publishedOf = async (kind: string, slug: string) =>
	(
		await db.sql<{ id: string; number: number | null; content: Record<string, string>; note: string }>(
			`SELECT e.id, r.number, r.content, r.note FROM "Entry" e LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId"
			WHERE e.kind::text = $1 AND e.slug = $2`,
			[kind, slug],
		)
	)[0]
const changed = (counts: object) => ({ state: 'imported', created: 0, updated: 0, withdrawn: 0, ...counts })

describe('a claim edited in the database, exported, and imported again', () => {
	const claim = 'it/refugee/health/1'

	it('is as it was for readers, and takes the next change of its file', async () => {
		await insertNextRevision(db, claim, { change: { summary: 'Any hospital takes you.' } })
		await exportContent(folder.path)
		expect(await importContent(folder.path)).toMatchObject(changed({}))
		expect(await publishedOf('claim', claim)).toMatchObject({ number: 2 })

		folder.put(CLAIMS, given(CLAIMS).replace('You may go to any hospital', 'Go to any hospital'))
		expect(await importContent(folder.path)).toMatchObject(changed({ updated: 1 }))
		expect((await publishedOf('claim', claim))?.content.summary).toBe('Go to any hospital.')
	})
})

describe('an entry the import withdrew', () => {
	const put = (text: string | null) => {
		folder.put(TERMS, text)
		return importContent(folder.path)
	}

	it('is published again, as a new revision, when its file is put back', async () => {
		expect(await put(null)).toMatchObject(changed({ withdrawn: 1 }))
		expect(await put(given(TERMS))).toMatchObject(changed({ updated: 1 }))
		expect(await publishedOf('term', 'it/questura')).toMatchObject({ number: 2, note: 'Put back into content/' })
	})

	it('takes changes of its file again', async () => {
		expect(await put(given(TERMS).replace('police headquarters', 'police office'))).toMatchObject(
			changed({ updated: 1 }),
		)
		expect((await publishedOf('term', 'it/questura'))?.content.meaning).toBe('police office')
	})

	it('is a conflict when an editor published and withdrew it since', async () => {
		expect(await put(null)).toMatchObject(changed({ withdrawn: 1 }))
		const entryId = (await publishedOf('term', 'it/questura'))?.id
		for (const act of ['publish', 'withdraw'])
			await insertRow(db.sql, 'AuditEvent', { actor: 'An editor', act, entryId, detail: {} })
		expect(await put(given(TERMS))).toEqual({ state: 'conflict', conflicts: ['term:it/questura'] })
		await put(null)
	})
})

describe('an entry an editor withdrew', () => {
	it('stays withdrawn when content/ brings other changes, and is a conflict when its file changes', async () => {
		const gap = await publishedOf('gap', 'it/refugee/reception')
		await publish(db.sql, gap?.id ?? '', null)
		folder.put(SOURCES, given(SOURCES).replace('Immigration Act', 'Act on Immigration'))
		expect(await importContent(folder.path)).toMatchObject(changed({ updated: 1 }))
		expect(await publishedOf('gap', 'it/refugee/reception')).toMatchObject({ number: null })

		folder.put(GAPS, given(GAPS).replace('Nobody looked', 'Nobody asked'))
		expect(await importContent(folder.path)).toEqual({ state: 'conflict', conflicts: ['gap:it/refugee/reception'] })
		folder.put(GAPS, given(GAPS))
	})
})

describe('a provision and a ratification moved to another source in content/', () => {
	const parents = () =>
		db.sql(`SELECT e.slug, p.slug AS parent, e.version FROM "Entry" e JOIN "Entry" p ON p.id = e."parentId" ORDER BY 1`)
	const RATIFICATIONS = 'ratifications/it.yaml'

	it('belong to it, and make no new revision', async () => {
		const before = await parents()
		const other = given(SOURCES).replace('slug: tui', 'slug: aaa').replace('Immigration Act', 'Other Act')
		const emptied = given(SOURCES).slice('sources:\n'.length, given(SOURCES).indexOf('    provisions:'))
		folder.put(SOURCES, other + emptied)
		folder.put(RATIFICATIONS, given(RATIFICATIONS).replace('source: tui', 'source: aaa'))
		expect(await importContent(folder.path)).toMatchObject({ state: 'imported', created: 1 })
		expect(await parents()).toEqual(before.map((row) => ({ ...row, parent: 'aaa', version: Number(row.version) + 1 })))
		expect(await publishedOf('provision', 'tui/35')).toMatchObject({ number: 1 })
		expect(await publishedOf('ratification', 'it/tui')).toMatchObject({ number: 1 })
	})

	it('are no translation, in the log', async () => {
		expect(await db.sql(`SELECT detail FROM "AuditEvent" WHERE act = 'translate'`)).toEqual([])
	})
})

describe('a status and a topic new in reference.yaml', () => {
	const served = (table: string, column: string) =>
		db.sql(
			`SELECT s."${column}" AS slug FROM "${table}" s JOIN "Entry" e ON e.id = s."entryId" WHERE e.slug = 'turin/desk' ORDER BY 1`,
		)

	it('get the services for all statuses, though no service changed, and not those for other topics', async () => {
		const reference = given('reference.yaml')
			.replace('statuses:\n', 'statuses:\n  - slug: student\n    kind: status\n')
			.replace('topics:\n', 'topics:\n  - slug: education\n    entitlements:\n      - university\n')
		folder.put('reference.yaml', reference)
		expect(await importContent(folder.path)).toMatchObject(changed({}))
		const statuses = ['refugee', 'seasonal-worker', 'student', 'worker']
		expect(await served('EntryStatus', 'statusSlug')).toEqual(statuses.map((slug) => ({ slug })))
		expect(await served('EntryTopic', 'topicSlug')).toEqual([{ slug: 'health' }])
	})
})
