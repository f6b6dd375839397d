import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { type ContentCopy, copyContent } from '../support/content-copy'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let copy: ContentCopy
beforeAll(async () => {
	db = await freshDatabase('empty')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})
beforeEach(() => {
	copy = copyContent()
})
afterEach(() => copy.remove())

const rows = () =>
	db.sql(
		`SELECT (SELECT count(*) FROM "Entry") + (SELECT count(*) FROM "Revision") + (SELECT count(*) FROM "AuditEvent")
			+ (SELECT count(*) FROM "Country") + (SELECT count(*) FROM "Status") + (SELECT count(*) FROM "Language") AS n`,
	)
const NOTHING = [{ n: '0' }]

const HEALTH = 'it/irregular-situation/health.yaml'
const FLAWS: [string, string, string, string, RegExp][] = [
	['cites a provision nobody knows', HEALTH, 'piem/whole', 'piem/part', /health\.yaml:\d+ .*piem\/part/],
	['cites nothing', 'it/awaiting-return/guide.yaml', 'citations:', 'ignored:', /guide\.yaml:1 citations/],
	['names a status nobody knows', HEALTH, 'status: irregular-situation', 'status: tourist', /tourist/],
	['names an entitlement nobody knows', HEALTH, 'entitlement: safe-access', 'entitlement: safe', /safe/],
	['has a summary of nothing', HEALTH, 'summary: Care is free if you', 'summary: ""\n    x: you', /summary/],
	['has an answer that is none', HEALTH, 'answer: conditional', 'answer: perhaps', /answer/],
	['is no YAML', HEALTH, 'claims:\n', 'claims: [\n', /YAML/],
	[
		'translates a claim that is not there',
		'it/irregular-situation/health.ar.yaml',
		'health/5',
		'health/9',
		/health\/9/,
	],
	['uses a name twice', HEALTH, 'irregular-situation/health/5', 'irregular-situation/health/4', /used twice/],
]

describe('one flaw in one file', () => {
	it.each(FLAWS)('keeps all of content/ out when it %s', async (_, path, from, to, told) => {
		copy.edit(path, from, to)
		const refusal = await importContent(copy.folder).catch((error: unknown) => error)
		expect(refusal).toBeInstanceOf(ContentError)
		expect(String(refusal)).toMatch(told)
		expect(await rows()).toEqual(NOTHING)
	})

	it('is told together with every other flaw', async () => {
		copy.edit(HEALTH, 'piem/whole', 'piem/part')
		copy.edit('it/worker/housing.yaml', 'status: worker', 'status: tourist')
		const refusal = (await importContent(copy.folder).catch((error: unknown) => error)) as ContentError
		expect(new Set(refusal.flaws.map((flaw) => flaw.file))).toEqual(new Set([HEALTH, 'it/worker/housing.yaml']))
	})
})

describe('a database that fails half way', () => {
	it('keeps nothing, and takes everything once it works again', async () => {
		await db.sql(
			`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`,
		)
		await db.sql(
			`CREATE TRIGGER fail BEFORE INSERT ON "AuditEvent" FOR EACH ROW WHEN (NEW.act = 'import') EXECUTE FUNCTION fail()`,
		)
		await expect(importContent(copy.folder)).rejects.toThrow(/the disk is full/)
		expect(await rows()).toEqual(NOTHING)

		await db.sql('DROP TRIGGER fail ON "AuditEvent"')
		expect(await importContent(copy.folder)).toMatchObject({ state: 'imported', withdrawn: 0, unchanged: 0 })
		expect(await rows()).not.toEqual(NOTHING)
	})
})
