import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { exportContent } from '@/lib/content/export-content'
import { importContent } from '@/lib/content/import-content'
import { listFiles } from '@/lib/content/list-files'
import { readContent } from '@/lib/content/read-content'
import { database } from '@/lib/db/client'
import { entryKey, revisionHash } from '@/lib/domain/entry'
import { copyContent } from '../support/content-copy'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let folder: string
beforeAll(async () => {
	db = await freshDatabase('empty')
	folder = mkdtempSync(join(tmpdir(), 'sportello-export-'))
	await importContent('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	rmSync(folder, { recursive: true })
})

const TABLES = ['Entry', 'Revision', 'Reference', 'Translation', 'EntryTopic', 'EntryStatus', 'AuditEvent']
const COUNTS = TABLES.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`).join()
const counts = async () => (await db.sql<Record<string, number>>(`SELECT ${COUNTS}`))[0] ?? {}
const versions = () => db.sql('SELECT id, version, "publishedRevisionId", "importedHash" FROM "Entry" ORDER BY id')

describe('content/ imported into an empty database', () => {
	it('comes out the same to the byte, file by file (invariant 11)', async () => {
		await exportContent(folder)
		const given = await listFiles('content')
		const back = await listFiles(folder)
		expect([...back.keys()]).toEqual([...given.keys()])
		expect(given.size).toBeGreaterThan(100)
		for (const [path, text] of given) expect(back.get(path), path).toBe(text)
	})

	it('is published whole: every entry has one published revision and one event that says so', async () => {
		expect(
			await db.sql(
				`SELECT e.slug FROM "Entry" e LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId" AND r.state = 'published'
				WHERE r.number IS DISTINCT FROM 1
				OR (SELECT count(*) FROM "AuditEvent" a WHERE a."revisionId" = r.id AND a.act = 'publish') <> 1`,
			),
		).toEqual([])
		const { Entry, Revision } = await counts()
		expect(Revision).toBe(Entry)
	})

	it('stores with each revision the hash of what it says and cites (invariant 3)', async () => {
		const rows = await db.sql<{ key: string; hash: string }>(
			`SELECT e.kind || ':' || e.slug AS key, r.hash FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"`,
		)
		const { entries } = readContent(await listFiles('content'))
		const expected = new Map(entries.map((entry) => [entryKey(entry), revisionHash(entry)]))
		expect(new Map(rows.map((row) => [row.key, row.hash]))).toEqual(expected)
	})

	it('changes nothing when it is imported again', async () => {
		const before = [await counts(), await versions()]
		expect(await importContent('content')).toEqual({ state: 'unchanged' })
		expect(await importContent(folder)).toEqual({ state: 'unchanged' })
		expect([await counts(), await versions()]).toEqual(before)
	})

	it('changes no entry when only the dress of a file changed', async () => {
		const copy = copyContent()
		onTestFinished(copy.remove)
		const path = 'it/worker/housing.yaml'
		writeFileSync(join(copy.folder, path), `# A note from a researcher\n${copy.read(path)}`)
		const before = [await counts(), await versions()] as const
		expect(await importContent(copy.folder)).toMatchObject({ state: 'imported', created: 0, updated: 0, withdrawn: 0 })
		const { AuditEvent, ...rest } = before[0]
		expect(await counts()).toEqual({ ...rest, AuditEvent: Number(AuditEvent) + 1 })
		expect(await versions()).toEqual(before[1])
	})

	it('removes from the exported folder what nothing stands behind, and leaves other files alone', async () => {
		writeFileSync(join(folder, 'stray.yaml'), 'a: 1\n')
		writeFileSync(join(folder, 'README.md'), 'Written by hand\n')
		expect(await exportContent(folder)).toMatchObject({ removed: ['stray.yaml'] })
		expect((await listFiles(folder)).has('stray.yaml')).toBe(false)
		rmSync(join(folder, 'README.md'))
	})
})
