import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { exportContent } from '@/lib/content/export-content'
import { importContent } from '@/lib/content/import-content'
import { listFiles } from '@/lib/content/list-files'
import { database } from '@/lib/db/client'
import { withdraw } from '@/lib/editorial/withdraw'
import { migrate } from '@/scripts/setup/migrate'
import { publishedEdit, publishedEntry, value, write } from '../support/editing-steps'
import { CLAIM_TEXT } from '../support/published-claim'
import { type SmallFolder, smallFolder } from '../support/small-folder'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { publishedNow } from '../support/traces'

let cast: SmallKnowledge
let folder: SmallFolder
beforeAll(async () => {
	cast = await smallKnowledge()
	folder = smallFolder()
})
afterAll(async () => {
	folder.remove()
	await database().$disconnect()
	await cast.db.drop()
})

const CITES = [{ provision: 'tui/35', pinpoint: null, quote: null }]
const CLAIM = { kind: 'claim', country: 'it', status: 'refugee' }

// Words that a careless writer of YAML would not give back.
const AWKWARD = [
	'yes',
	'null',
	'~',
	'2025-06',
	'0x1F',
	'1e3',
	'- a dash',
	'# a hash',
	'a: colon',
	'"quoted" and \'quoted\'',
	'{braces} [brackets] & * ! | > % @ `',
	'two\nlines',
	'a line\n\n  that is set in\nand goes on',
	'a tab\there',
	'a return\r\nand a lone one\rhere',
	'a next-line\u0085and a\u2028separator',
	'no\u00a0break and\u200bnothing',
	'\ufeffa mark',
	'\u0001 a control character',
	'مرحبا \u200fبكم',
	`😀 ${'a very long sentence that goes on '.repeat(20).trim()}`,
]

const SERVICE = {
	name: 'Desk',
	kind: 'cso',
	topics: ['cross-cutting'],
	statuses: ['all'],
	description: 'It helps.',
	addressBasis: 'not-verified-null',
	callFirst: false,
	seen: '2026-11',
}

/** A month of work: edits, additions in every kind, a withdrawal, and drafts that nobody exports. */
async function work() {
	const first = await cast.idOf('claim', 'it/refugee/health/1')
	await publishedEdit(cast, first, { summary: 'You may go to every hospital.', steps: AWKWARD })
	const claim = (topic: string, entitlement: string, summary: string) =>
		publishedEntry(cast, {
			what: { ...CLAIM, topic, entitlement },
			content: { ...CLAIM_TEXT, summary },
			references: CITES,
		})
	const gone = await claim('health', 'emergency-care', 'This will be withdrawn.')
	await claim('housing', 'reception', 'You have a place in a centre.')
	await claim('health', 'emergency-care', 'You may call 118.')
	await publishedEntry(cast, { what: { kind: 'source', name: 'new-act', country: 'it' }, content: SOURCE })
	await publishedEntry(cast, { what: { kind: 'source', name: 'new-treaty' }, content: TREATY })
	await publishedEntry(cast, { what: { kind: 'provision', parent: 'new-act', name: '1' }, content: { article: '1' } })
	await publishedEntry(cast, { what: { kind: 'provision', parent: 'new-act', name: '2' }, content: { article: '2' } })
	await publishedEntry(cast, {
		what: { kind: 'ratification', country: 'it', parent: 'new-treaty' },
		content: { status: 'party', year: 1999, checked: 'not-checked', asOf: '2026' },
	})
	await publishedEntry(cast, {
		what: { kind: 'term', country: 'it', name: 'prefettura' },
		content: { term: 'Prefettura', language: 'it', meaning: 'The office of the state.' },
	})
	await publishedEntry(cast, {
		what: { kind: 'gap', country: 'it', entitlement: 'emergency-care' },
		content: { why: 'Nobody asked.' },
	})
	await publishedEntry(cast, {
		what: { kind: 'status', country: 'it', status: 'worker' },
		content: { nameInLaw: 'Lavoratore', definition: 'Who works.', asOf: '2026', confidence: 'low' },
		references: CITES,
	})
	const desk = (name: string, place: string) =>
		publishedEntry(cast, { what: { kind: 'service', country: 'it', name }, content: { ...SERVICE, place } })
	await desk('turin/second', 'Torino Nord')
	await desk('turin/third', 'Torino')
	await desk('zone-7/first', 'Settimo')
	const { version } = await publishedNow(cast.db.sql, gone)
	await value(withdraw.act(cast.publisher, { entry: gone, version, reason: 'It was never so.' }))
	await write(cast.db, cast.student, first, { summary: 'A DRAFT THAT STAYS HERE' })
}

const SOURCE = { level: 'national', kind: 'law', title: 'A new Act', binding: true }
const TREATY = { level: 'international', kind: 'treaty', title: 'A new Treaty', binding: true }

const state = () =>
	cast.db.sql(`SELECT e.slug, e.version, e."publishedRevisionId", e."withdrawnReason",
		(SELECT count(*) FROM "Revision" r WHERE r."entryId" = e.id) AS revisions,
		(SELECT count(*) FROM "Translation" t WHERE t."entryId" = e.id) AS translations,
		(SELECT content FROM "Draft" d WHERE d."entryId" = e.id) AS draft
		FROM "Entry" e ORDER BY e.kind, e.slug`)

describe('the knowledge base after a month of editors’ work', () => {
	let files: Map<string, string>
	beforeAll(async () => {
		await work()
		await exportContent(folder.path)
		files = await listFiles(folder.path)
	})

	it('is exported as it is published, without a draft', () => {
		const text = [...files.values()].join('\n')
		for (const said of ['You may go to every hospital.', 'You may call 118.', 'Torino Nord', 'Lavoratore']) {
			expect(text).toContain(said)
		}
		expect(text).not.toContain('A DRAFT')
		expect(text).not.toContain('This will be withdrawn.')
	})

	it('changes nothing when its export is imported again, and is one with it from then on', async () => {
		const before = await state()
		const outcome = await importContent(folder.path)
		expect(outcome).toMatchObject({ state: 'imported', created: 0, updated: 0, withdrawn: 0, draftsKept: [] })
		expect(await state()).toEqual(before)
		await exportContent(folder.path)
		expect(await listFiles(folder.path)).toEqual(files)
		expect(await importContent(folder.path)).toEqual({ state: 'unchanged' })
	})

	it('takes the next change of a file as a change of that alone', async () => {
		const path = 'it/refugee/health.yaml'
		folder.put(path, (files.get(path) ?? '').replace('You may call 118.', 'You may call 112.'))
		expect(await importContent(folder.path)).toMatchObject({ state: 'imported', created: 0, updated: 1, withdrawn: 0 })
	})

	it('comes out the same to the byte from an empty database (invariant 11)', async () => {
		await exportContent(folder.path)
		const given = await listFiles(folder.path)
		await database().$disconnect()
		await cast.db.sql('DROP SCHEMA public CASCADE')
		await cast.db.sql('CREATE SCHEMA public')
		await migrate(cast.db.url)
		expect(await importContent(folder.path)).toMatchObject({ state: 'imported' })
		const back = smallFolder()
		onTestFinished(back.remove)
		await exportContent(back.path)
		expect(await listFiles(back.path)).toEqual(given)
	})
})
