import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { translationListQuery } from '@/lib/domain/translation-list'
import { importXliff } from '@/lib/editorial/import-xliff'
import { exportEntry, exportList } from '@/lib/editorial/read/xliff-export'
import { insertTranslator } from '../support/actors'
import { type ClaimToTranslate, findClaimToTranslate } from '../support/claim-to-translate'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { save, saveAndSubmit, withSummary } from '../support/translator-desk'

const SLUG = 'it/irregular-situation/health/1'

let db: FreshDatabase
let noor: Actor
let sami: Actor
let claim: ClaimToTranslate
beforeAll(async () => {
	db = await freshDatabase('content')
	noor = await insertTranslator(db.sql, 'Noor', 'ar')
	sami = await insertTranslator(db.sql, 'Sami', 'ar')
	claim = await findClaimToTranslate(db, SLUG)
})
beforeEach(async () => {
	await db.sql(`UPDATE "Translation" SET state = 'withdrawn' WHERE state = 'submitted'`)
	await db.sql('DELETE FROM "TranslationDraft"')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const base64 = (file: string) => Buffer.from(file).toString('base64')
const bring = (actor: Actor, file: string, more: object = {}) =>
	importXliff.act(actor, { language: 'ar', file: base64(file), ...more })

async function takeOut(version: '1.2' | '2.0' = '1.2'): Promise<string> {
	const file = await exportEntry(version, 'ar', claim.entry)
	if (!file) throw new Error('There is no file')
	return file
}

const summaryOf = (blocks: DraftBlock[]) => blocks.find(({ key }) => key === 'summary')?.text ?? ''
const NEW_WORDS = 'نص جديد في ملف كبير'
const translated = (file: string, words: string, old = summaryOf(claim.blocks)) => file.replace(old, words)

const drafts = () =>
	db.sql<{ version: number; method: string; contributors: string[]; blocks: DraftBlock[] }>(
		'SELECT * FROM "TranslationDraft"',
	)

describe('a file that was taken out and translated', () => {
	it.each(['1.2', '2.0'] as const)('in version %s becomes a draft of the one who brings it', async (version) => {
		const file = translated(await takeOut(version), 'نص من ملف')
		expect(await bring(noor, file)).toMatchObject({ ok: true, value: { drafts: [{ entry: claim.entry }], same: 0 } })
		const [draft] = await drafts()
		expect(draft).toMatchObject({ version: 1, method: 'human', contributors: [noor.id] })
		expect(draft?.blocks).toEqual(withSummary(claim, 'نص من ملف'))
		expect(await db.sql(`SELECT id FROM "Translation" WHERE state = 'submitted'`)).toEqual([])
	})

	it('changes nothing where it says what stands here', async () => {
		expect(await bring(noor, await takeOut())).toMatchObject({ ok: true, value: { drafts: [], same: 1 } })
		expect(await drafts()).toEqual([])
	})

	it('goes on from the draft it was taken from', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, 'أولا') })
		const file = translated(await takeOut(), 'ثانيا', 'أولا')
		expect(await bring(sami, file)).toMatchObject({ ok: true })
		expect((await drafts())[0]).toMatchObject({ version: 2, contributors: [noor.id, sami.id] })
	})

	it('is for translators of its language', async () => {
		const file = await takeOut()
		expect(await bring(await insertTranslator(db.sql, 'Anna', 'fr'), file)).toMatchObject({ code: 'wrong-language' })
	})
})

describe('a file older than the draft here', () => {
	it('writes over nothing: both texts come back, and the choice of who saw them holds', async () => {
		await save(noor, claim, { version: 0, blocks: withSummary(claim, 'أولا') })
		const file = translated(await takeOut(), 'من الملف', 'أولا')
		await save(noor, claim, { version: 1, blocks: withSummary(claim, 'هنا') })
		const refused = await bring(sami, file)
		expect(refused).toMatchObject({
			code: 'conflict',
			detail: {
				conflicts: [{ entry: claim.entry, version: 2, by: 'Noor', blocks: [{ text: 'من الملف', here: 'هنا' }] }],
			},
		})
		expect(summaryOf((await drafts())[0]?.blocks ?? [])).toBe('هنا')

		const seen = { entry: claim.entry, version: 2 }
		expect(await bring(sami, file, { settled: [{ ...seen, keep: 'here' }] })).toMatchObject({ value: { same: 1 } })
		expect(summaryOf((await drafts())[0]?.blocks ?? [])).toBe('هنا')
		expect(await bring(sami, file, { settled: [{ ...seen, version: 1, keep: 'file' }] })).toMatchObject({
			code: 'conflict',
		})
		expect(await bring(sami, file, { settled: [{ ...seen, keep: 'file' }] })).toMatchObject({ ok: true })
		expect(summaryOf((await drafts())[0]?.blocks ?? [])).toBe('من الملف')
	})

	it('leaves alone what waits for a speaker', async () => {
		const file = translated(await takeOut(), 'من الملف')
		await saveAndSubmit(noor, claim, withSummary(claim, 'مرسل'))
		const settled = [{ entry: claim.entry, version: 2, keep: 'file' }]
		expect(await bring(sami, file, { settled })).toMatchObject({
			code: 'conflict',
			detail: { conflicts: [{ locked: true }] },
		})
	})
})

describe('a damaged file', () => {
	const CASES: [string, string, (file: string) => string][] = [
		['cut short', 'not-xml', (file) => file.slice(0, file.length / 2)],
		[
			'of another language',
			'wrong-language',
			(file) => file.replaceAll('target-language="ar"', 'target-language="fr"'),
		],
		['of an entry there is not', 'unknown-entry', (file) => file.replaceAll('_health_1.', '_health_99.')],
		['with a source that was edited', 'source-changed', (file) => file.replace('<source>', '<source>Not ')],
		['with one block left empty', 'target-missing', (file) => file.replace(NEW_WORDS, '')],
		['that names its entries in no way of ours', 'unknown-entry', (file) => file.replaceAll('.draft-0', '')],
	]
	it.each(CASES)('%s is refused whole, with the reason: %s', async (_, reason, damage) => {
		const guide = { topic: 'health', kind: 'claim', status: 'irregular-situation', country: 'it' }
		const list = await exportList('1.2', 'ar', translationListQuery.parse(guide))
		const whole = translated(list ?? '', NEW_WORDS)
		expect(await bring(noor, damage(whole))).toMatchObject({ code: 'file-damaged', detail: { reason } })
		expect(await drafts()).toEqual([])
	})
})

describe('a list of entries', () => {
	it('travels in one file of as many as 500, and comes back quickly', async () => {
		const file = (await exportList('2.0', 'ar', translationListQuery.parse({}))) ?? ''
		expect(file.match(/<file /g)?.length).toBe(500)
		const changed = file.replace(/(<target[^>]*>)(?=\S)/g, '$1٭ ')
		const filled = changed.replace(/<target([^>]*)\/>|<target([^>]*)><\/target>/g, '<target$1$2>كلمات</target>')
		const outcome = await bring(noor, filled)
		expect(outcome).toMatchObject({ ok: true })
		expect(outcome.ok && outcome.value.drafts).toHaveLength(500)
	})

	it('never gives old words as the translation of new ones', async () => {
		await insertNextRevision(db, SLUG, { change: { summary: 'The summary has other words now.' }, grade: 'legal' })
		const file = await takeOut()
		const unit = /<trans-unit id="summary"[\s\S]*?<\/trans-unit>/.exec(file)?.[0] ?? ''
		expect(unit).toContain('The summary has other words now.')
		expect(/<target[^>]*>([^<]*)</.exec(unit)?.[1] ?? '').toBe('')
		expect(unit.slice(unit.indexOf('<note'))).toContain(summaryOf(claim.blocks))
	})
})
