import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importContent } from '@/lib/content/import-content'
import { database } from '@/lib/db/client'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertRow } from '../support/rows'
import { smallContent } from '../support/small-content'
import { type SmallFolder, smallFolder } from '../support/small-folder'

const CLAIMS = 'it/refugee/health.yaml'
const ITALIAN = 'it/refugee/health.it.yaml'
const FRENCH = 'it/refugee/health.fr.yaml'
const given = (file: string) => smallContent().get(file) ?? ''
const reference = given('reference.yaml').replace(
	'countries:',
	'  - code: fr\n    name: Français\n    direction: ltr\ncountries:',
)
const french = (words: string) =>
	given(ITALIAN).replace('language: it', 'language: fr').replace('Puoi andare in ogni ospedale.', words)

let db: FreshDatabase
let folder: SmallFolder
beforeAll(async () => {
	db = await freshDatabase('empty')
	folder = smallFolder({ 'reference.yaml': reference })
	await importContent(folder.path)
	await insertSubmitted('fr', 'Un brouillon.')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
	folder.remove()
})

const put = (file: string, text: string | null) => {
	folder.put(file, text)
	return importContent(folder.path)
}

const rows = () =>
	db.sql(`SELECT t."languageCode" AS language, r.number, t.state, t.blocks->0->>'text' AS text
		FROM "Translation" t JOIN "Revision" r ON r.id = t."revisionId" ORDER BY 1, 2, t."createdAt"`)

/** A translation that waits for another speaker of its language. */
async function insertSubmitted(languageCode: string, text: string): Promise<void> {
	const [claim] = await db.sql<{ entryId: string; revisionId: string }>(
		`SELECT id AS "entryId", "publishedRevisionId" AS "revisionId" FROM "Entry" WHERE kind = 'claim'`,
	)
	const blocks = JSON.stringify([{ key: 'summary', source: 'You may go to any hospital.', text }])
	const row = { ...claim, id: randomUUID(), languageCode, blocks, method: 'human', author: 'A translator' }
	await insertRow(db.sql, 'Translation', { ...row, state: 'submitted' })
}

const SUBMITTED = { language: 'fr', number: 1, state: 'submitted', text: 'Un brouillon.' }

const newest = async (language: string) => (await rows()).findLast((row) => row.language === language)

describe('translations in content/ while another waits for approval in the database', () => {
	it('leave one in another language alone', async () => {
		const text = 'Puoi andare in qualunque ospedale.'
		const outcome = await put(ITALIAN, given(ITALIAN).replace('Puoi andare in ogni ospedale.', text))
		expect(outcome).toMatchObject({ state: 'imported', updated: 1, draftsKept: [] })
		expect(await rows()).toEqual([
			SUBMITTED,
			{ language: 'it', number: 1, state: 'withdrawn', text: 'Puoi andare in ogni ospedale.' },
			{ language: 'it', number: 1, state: 'published', text },
		])
	})

	it('stay out, and say so, where it is in their language', async () => {
		const outcome = await put(FRENCH, french('Tout hôpital.'))
		expect(outcome).toMatchObject({ state: 'imported', draftsKept: ['claim:it/refugee/health/1 fr'] })
		expect(await newest('fr')).toEqual(SUBMITTED)
	})

	it('come in with the next import once it is gone, and are no conflict meanwhile', async () => {
		expect(await put(FRENCH, french('Allez à tout hôpital.'))).toMatchObject({ state: 'imported' })
		expect(await newest('fr')).toEqual(SUBMITTED)
		await db.sql(`UPDATE "Translation" SET state = 'withdrawn' WHERE state = 'submitted'`)
		expect(await put(FRENCH, french('Allez à un hôpital.'))).toMatchObject({ state: 'imported', draftsKept: [] })
		expect(await newest('fr')).toEqual({ language: 'fr', number: 1, state: 'published', text: 'Allez à un hôpital.' })
	})
})

describe('a translation removed from content/', () => {
	const published = async () => (await rows()).filter((row) => row.state === 'published').map((row) => row.language)

	it('is withdrawn, from every revision of its claim, and the claim takes further changes', async () => {
		expect(await put(CLAIMS, given(CLAIMS).replace('asOf: 2025-06', 'asOf: 2025-07'))).toMatchObject({ updated: 1 })
		expect(await put(FRENCH, null)).toMatchObject({ state: 'imported', updated: 1 })
		expect(new Set(await published())).toEqual(new Set(['it']))
		expect(await put(CLAIMS, given(CLAIMS).replace('asOf: 2025-06', 'asOf: 2025-08'))).toMatchObject({ updated: 1 })
	})

	it('is withdrawn together with a change of the text it translated', async () => {
		folder.put(CLAIMS, given(CLAIMS))
		expect(await put(ITALIAN, null)).toMatchObject({ state: 'imported', updated: 1 })
		expect(await published()).toEqual([])
	})

	it('is published when it is put back', async () => {
		expect(await put(ITALIAN, given(ITALIAN))).toMatchObject({ state: 'imported', updated: 1 })
		expect(await published()).toEqual(['it'])
	})
})
