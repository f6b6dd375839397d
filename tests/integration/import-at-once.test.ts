import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { smallContent } from '../support/small-content'
import { type SmallFolder, smallFolder } from '../support/small-folder'

const CLAIMS = 'it/refugee/health.yaml'
const ITALIAN = 'it/refugee/health.it.yaml'
const claims = smallContent().get(CLAIMS) ?? ''
const italian = smallContent().get(ITALIAN) ?? ''

let db: FreshDatabase
let editor: Client
let folder: SmallFolder
let round = 0
beforeAll(async () => {
	db = await freshDatabase('empty')
	folder = smallFolder()
})
beforeEach(async () => {
	editor = new Client({ connectionString: db.url })
	await editor.connect()
	// Both sides agree again, on words not used before.
	round += 1
	folder.put(CLAIMS, claims.replace('any hospital', `hospital ${round}`))
	folder.put(ITALIAN, italian.replace('any hospital', `hospital ${round}`))
	expect(await importContent(folder.path)).toMatchObject({ state: 'imported' })
})
afterEach(() => editor.end())
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	folder.remove()
})

const changeClaim = () => folder.put(CLAIMS, claims.replace('any hospital', `every hospital ${round}`))
const changeTranslation = () => folder.put(ITALIAN, italian.replace('ogni ospedale', `tutti ${round}`))
const removeClaim = () => {
	folder.put(CLAIMS, null)
	folder.put(ITALIAN, null)
}

/** Waits until some statement stands still before a lock. */
const somebodyWaits = () =>
	vi.waitUntil(
		async () =>
			(
				await db.sql(
					`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()`,
				)
			).length > 0,
		{ timeout: 20_000 },
	)
const state = () =>
	db.sql(`SELECT e.slug, e.version, e.position, e."publishedRevisionId", t.blocks FROM "Entry" e
		LEFT JOIN "Translation" t ON t."entryId" = e.id ORDER BY 1, t.id`)

// A translation never changes: another takes its place.
const OF_CLAIM = `"revisionId" = (SELECT "publishedRevisionId" FROM "Entry" WHERE kind = 'claim')`
const REPLACE_TRANSLATION = `UPDATE "Translation" SET state = 'withdrawn' WHERE state = 'published' AND ${OF_CLAIM};
	INSERT INTO "Translation" (id, "entryId", "revisionId", "languageCode", blocks, method, state, author)
	SELECT gen_random_uuid(), "entryId", "revisionId", "languageCode", blocks, 'machine', 'published', author
	FROM "Translation" WHERE ${OF_CLAIM}`
const PUT_BACK = `UPDATE "Translation" SET state = 'withdrawn' WHERE method = 'machine';
	UPDATE "Translation" SET state = 'published' WHERE method = 'human' AND ${OF_CLAIM}`

describe('an edit that began before an import and ends while it runs', () => {
	it.each([
		['an entry', `UPDATE "Entry" SET position = position + 1, version = version + 1 WHERE kind = 'claim'`],
		['a translation', REPLACE_TRANSLATION],
	])('of %s is seen by the plan: a conflict, and nothing is imported', async (_what, edit) => {
		await editor.query('BEGIN')
		await editor.query(edit)
		changeClaim()
		const outcome = importContent(folder.path)
		await somebodyWaits()
		await editor.query('COMMIT')
		const edited = await state()
		expect(await outcome).toEqual({ state: 'conflict', conflicts: ['claim:it/refugee/health/1'] })
		expect(await state()).toEqual(edited)
		await editor.query(`UPDATE "Entry" SET position = 0 WHERE kind = 'claim'`)
		await editor.query(PUT_BACK)
	})
})

describe('an edit that begins while an import runs', () => {
	/** Runs an import and stops it just before it ends, for as long as `meanwhile` takes to meet its lock. */
	async function duringImport<T>(meanwhile: () => Promise<T>): Promise<T> {
		await db.sql(`CREATE OR REPLACE FUNCTION pause() RETURNS trigger LANGUAGE plpgsql AS
			$$ BEGIN PERFORM pg_advisory_xact_lock(4711); RETURN NEW; END $$`)
		await db.sql(`CREATE TRIGGER pause BEFORE INSERT ON "AuditEvent" FOR EACH ROW WHEN (NEW.act = 'import')
			EXECUTE FUNCTION pause()`)
		onTestFinished(async () => {
			await db.sql('DROP TRIGGER pause ON "AuditEvent"')
		})
		await db.sql('SELECT pg_advisory_lock(4711)')
		const outcome = importContent(folder.path)
		await somebodyWaits()
		const edit = meanwhile()
		await db.sql('SELECT pg_sleep(0.2)')
		await db.sql('SELECT pg_advisory_unlock(4711)')
		expect(await outcome).toMatchObject({ state: 'imported' })
		return edit
	}

	it.each([
		['text', changeClaim],
		['translation', changeTranslation],
		['removal', removeClaim],
	])('finds its version gone after a new %s', async (_what, change) => {
		const read = await db.sql<{ version: number }>(`SELECT version FROM "Entry" WHERE kind = 'claim'`)
		change()
		const edit = await duringImport(() =>
			editor.query(
				`UPDATE "Entry" SET position = 9, version = version + 1 WHERE kind = 'claim' AND version = $1`,
				read.map((row) => row.version),
			),
		)
		expect(edit.rowCount).toBe(0)
	})
})

describe('two imports at once', () => {
	it('do the work once', async () => {
		changeClaim()
		const outcomes = await Promise.all([importContent(folder.path), importContent(folder.path)])
		expect(outcomes.map((outcome) => outcome.state).toSorted()).toEqual(['imported', 'unchanged'])
	})
})
