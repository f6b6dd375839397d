import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ElementCompact, xml2js } from 'xml-js'
import { GET as feedPage } from '@/app/[locale]/changes/[feed]/route'
import { GET as changesPage } from '@/app/[locale]/changes/route'
import { database } from '@/lib/db/client'
import { findPublishedChanges } from '@/lib/db/published-changes'
import type { ChangeFilter } from '@/lib/domain/change-list'
import { markLawChange } from '@/lib/editorial/mark-law-change'
import { settleTask } from '@/lib/editorial/settle-task'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadChanges, loadCountryChanges } from '@/lib/guidance/changes'
import { publishedEdit, publishedEntry, value } from '../support/editing-steps'
import { insertCitingRevision, insertEntry } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const ALL: ChangeFilter = { group: 'legal', country: '', topic: '' }
const NOTE = 'INTERNAL note of the editor'

const TREATY = `sources:
  - slug: esc
    level: european
    kind: treaty
    title: European Social Charter
    number: ETS 163
    binding: true
    provisions:
      - slug: esc/13
        article: "13"
      - slug: esc/31
        article: "31"
`

let cast: SmallKnowledge
let article: string
let italian: string
let german: string

const TOPIC_OF = { 'emergency-care': 'health', reception: 'housing' }

const claimOn = (provision: string, country: string, entitlement: keyof typeof TOPIC_OF) =>
	publishedEntry(cast, {
		what: { kind: 'claim', country, status: 'refugee', topic: TOPIC_OF[entitlement], entitlement },
		content: { answer: 'yes', summary: 'You may.', asOf: '2025-06', confidence: 'high', checked: 'not-checked' },
		references: [{ provision, pinpoint: null, quote: null }],
	})

const mark = (of: object, kind = 'amended', from = '2026-01-01') =>
	value(markLawChange.act(cast.publisher, { ...of, kind, from, note: NOTE }))

const marksIn = async (filter: Partial<ChangeFilter> = {}) =>
	(await loadChanges({ ...ALL, ...filter }, 1)).changes.filter(({ marked }) => marked)

beforeAll(async () => {
	cast = await smallKnowledge({ 'sources/european.yaml': TREATY })
	article = await cast.idOf('provision', 'esc/13')
	italian = await claimOn('esc/13', 'it', 'emergency-care')
	german = await claimOn('esc/13', 'de', 'reception')
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const ask = async (query = '', locale = 'en') =>
	(
		await changesPage(new Request(`http://localhost/${locale}/changes${query}`), {
			params: Promise.resolve({ locale }),
		})
	).text()

const feedOf = async (country: string) => {
	const feed = `${country}.atom`
	const params = Promise.resolve({ locale: 'en', feed })
	const answer = await feedPage(new Request(`http://localhost/en/changes/${feed}`), { params })
	return (xml2js(await answer.text(), { compact: true }) as { feed: { entry: ElementCompact[] } }).feed.entry
}

describe('law that was marked as changed', () => {
	let made: { paths: string[] }[]
	beforeAll(async () => {
		const [last] = await cast.db.sql<{ id: string }>('SELECT coalesce(max(id), 0)::text AS id FROM "Outbox"')
		await mark({ provision: article }, 'repealed')
		made = await cast.db.sql<{ paths: string[] }>('SELECT paths FROM "Outbox" WHERE id > $1', [last?.id])
	})

	it('stands first among the changes of the law, with its article, what became of it and from which day', async () => {
		const { changes, counts } = await loadChanges(ALL, 1)
		expect(changes[0]).toMatchObject({
			sort: 'legal',
			marked: { kind: 'repealed', from: '2026-01-01', isAhead: false, answers: 2 },
		})
		expect(changes[0]?.marked?.law).toMatchObject([{ source: 'esc', number: 'ETS 163', article: '13' }])
		expect(counts).toEqual({ legal: changes.length, edits: 0 })
		const html = await ask()
		expect(html).toContain('It was repealed on 1 January 2026.')
		expect(html).toMatch(/href="\/en\/sources\/esc#[^"]*"[^>]*>2 answers rest on it/)
	})

	it('belongs to each country and topic whose answers rest on it, with their number', async () => {
		const [inItaly, inGermany, ofHousing] = await Promise.all([
			marksIn({ country: 'it' }),
			marksIn({ country: 'de' }),
			marksIn({ topic: 'housing' }),
		])
		for (const found of [inItaly, inGermany, ofHousing]) expect(found.map(({ marked }) => marked?.answers)).toEqual([1])
		expect(await marksIn({ country: 'it', topic: 'housing' })).toEqual([])
		expect((await loadChanges({ ...ALL, country: 'it', topic: 'housing' }, 1)).counts.legal).toBe(0)
		expect(await marksIn({ country: 'fr' })).toEqual([])
		expect(await marksIn({ group: 'edits' })).toEqual([])
		expect(await ask('?country=de')).toContain('1 answer rests on it</a> (Germany)')
	})

	it('is in the feeds of both countries under one lasting id, and leads to the article', async () => {
		const [event] = await cast.db.sql<{ id: string }>(
			`SELECT id::text AS id FROM "AuditEvent" WHERE act = 'mark-law-change'`,
		)
		for (const country of ['it', 'de']) {
			const found = (await feedOf(country)).filter((entry) => entry.title._cdata.includes('ETS 163 art. 13'))
			expect(found).toHaveLength(1)
			expect(found[0]?.id._text).toMatch(new RegExp(`^tag:[a-z.]+,2026:change/${event?.id}$`))
			expect(found[0]?.link._attributes.href).toContain('/en/sources/esc#')
			expect(found[0]?.summary._cdata).toContain('It was repealed on 1 January 2026. 1 answer rests on it.')
		}
	})

	it('has the feeds of both countries made anew, in every language', () => {
		expect(made).toHaveLength(1)
		for (const feed of ['/en/changes/it.atom', '/en/changes/de.atom', '/ar/changes/it.atom', '/ar/changes/de.atom'])
			expect(made[0]?.paths).toContain(feed)
	})

	it('tells neither who marked it nor the note for editors', async () => {
		const told = JSON.stringify([await loadChanges(ALL, 1), await loadCountryChanges('it'), await feedOf('it')])
		for (const text of [told, await ask()]) {
			expect(text).not.toContain('INTERNAL')
			expect(text).not.toContain(cast.publisher.name)
		}
	})

	it('leaves the open data as it was', async () => {
		const found = await findPublishedChanges({}, { before: null, limit: 1000 })
		expect(found.filter(({ slug }) => slug === 'esc/13').map(({ act }) => act)).toEqual(['published'])
	})
})

describe('a mark', () => {
	const last = async (filter: Partial<ChangeFilter> = {}) => (await marksIn(filter))[0]?.marked

	it('that lies ahead is told as coming', async () => {
		await mark({ provision: article }, 'amended', '2999-01-01')
		expect(await last()).toMatchObject({ isAhead: true, from: '2999-01-01' })
		expect(await ask()).toContain('It will change on 1 January 2999.')
	})

	it('of a whole source is one change, and names only the articles that published guidance rests on', async () => {
		await claimOn('esc/31', 'de', 'reception')
		const before = (await loadChanges(ALL, 1)).counts.legal
		await mark({ source: await cast.idOf('source', 'esc') }, 'annulled')
		expect((await loadChanges(ALL, 1)).counts.legal).toBe(before + 1)
		expect((await last())?.law.map(({ article }) => article)).toEqual(['13', '31'])
		expect((await last({ country: 'it' }))?.law.map(({ article }) => article)).toEqual(['13'])
		expect(await last({ country: 'de' })).toMatchObject({ answers: 2 })
		expect(await ask('?country=de')).toContain('href="/en/sources/esc">2 answers rest on it')
	})

	it('of law that only drafts rest on is told to nobody', async () => {
		const before = await marksIn()
		const lone = await cast.idOf('provision', 'esc/31')
		await cast.db.sql(
			`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE id IN (
				SELECT r."entryId" FROM "Reference" x JOIN "Revision" r ON r.id = x."revisionId" WHERE x."targetId" = $1)`,
			[lone],
		)
		await mark({ provision: lone })
		expect(await marksIn()).toHaveLength(before.length)
	})

	it('belongs nowhere for a claim that was only submitted, or was withdrawn before', async () => {
		for (const state of ['submitted', 'withdrawn']) {
			const facets = { countryCode: 'de', statusSlug: 'worker', entitlementSlug: 'emergency-care' }
			const entry = await insertEntry(cast.db.sql, 'claim', facets)
			await insertCitingRevision(cast.db.sql, entry, article, { state })
		}
		await mark({ provision: article })
		expect(await marksIn({ country: 'de', topic: 'health' })).toEqual([])
	})

	it('stays when its task is settled or the answer is withdrawn, and counts the answers of now', async () => {
		const [task] = await cast.db.sql<{ id: string; version: number }>(
			`SELECT id, version FROM "Task" WHERE "entryId" = $1 LIMIT 1`,
			[italian],
		)
		await value(
			settleTask.act(cast.peer, { task: task?.id, version: task?.version, state: 'not_affected', note: 'Only fees.' }),
		)
		const before = await marksIn({ country: 'it' })
		const [entry] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [italian])
		await value(
			withdraw.act(cast.publisher, {
				entry: italian,
				version: entry?.version,
				reason: 'The rule it rests on is gone.',
			}),
		)
		const after = await marksIn({ country: 'it' })
		expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
		expect(after.map(({ marked }) => marked?.answers)).toEqual(after.map(() => 0))
		expect(await ask('?country=it')).not.toContain('rests on it')
		expect((await feedOf('it')).length).toBeGreaterThan(before.length)
	})

	it('is paged with the publications, in one list by moment, and every one is counted once', async () => {
		for (let n = 0; n < 22; n += 1) {
			await mark({ provision: article })
			await cast.db.sql(
				`INSERT INTO "AuditEvent" (at, actor, act, "entryId", "revisionId", detail)
				SELECT now(), 'S', 'publish', id, "publishedRevisionId", '{}' FROM "Entry" WHERE id = $1`,
				[german],
			)
		}
		const { counts, pages } = await loadChanges(ALL, 1)
		const all = await Promise.all(Array.from({ length: pages }, (_, index) => loadChanges(ALL, index + 1)))
		const ids = all.flatMap(({ changes }) => changes.map(({ id }) => Number(id)))
		expect(pages).toBe(2)
		expect(all[0]?.changes).toHaveLength(40)
		expect(ids).toHaveLength(counts.legal)
		expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
		expect(all[0]?.changes.slice(0, 4).map(({ marked }) => marked !== null)).toEqual([false, true, false, true])
		await publishedEdit(cast, german, { summary: 'You may, always.' })
		expect((await loadChanges(ALL, 1)).counts).toEqual({ legal: counts.legal, edits: 1 })
	})
})
