import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ElementCompact, xml2js } from 'xml-js'
import { GET as feedPage } from '@/app/[locale]/changes/[feed]/route'
import { GET as changesPage } from '@/app/[locale]/changes/route'
import { database } from '@/lib/db/client'
import type { ChangeFilter } from '@/lib/domain/change-list'
import { approve } from '@/lib/editorial/approve'
import { publish } from '@/lib/editorial/publish'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadChanges, loadCountryChanges } from '@/lib/guidance/changes'
import { approveAll, send, value, write } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const ALL: ChangeFilter = { group: 'legal', country: '', topic: '' }
const REASON = 'The rule & its <limits> are broader.'

let cast: SmallKnowledge
let claim: string

async function edit(entry: string, change: Record<string, unknown>, grade: string): Promise<void> {
	await write(cast.db, cast.student, entry, change)
	const sent = await send(cast.student, entry, grade)
	await approveAll(cast, sent)
	await value(publish.act(cast.publisher, sent))
}

beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
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

const askFeed = (feed: string, locale = 'en') =>
	feedPage(new Request(`http://localhost/${locale}/changes/${feed}`), { params: Promise.resolve({ locale, feed }) })

describe('the first import', () => {
	it('is told as one, by its day and its numbers, and is no change', async () => {
		const { changes, counts, imports } = await loadChanges(ALL, 1)
		expect([changes, counts]).toEqual([[], { legal: 0, edits: 0 }])
		expect(imports).toHaveLength(1)
		expect(imports[0]?.kinds).toContainEqual(expect.objectContaining({ kind: 'claim', count: 1 }))
		const html = await ask()
		expect(html).toContain('Nothing of this kind has changed since the first publication.')
		expect(html).toContain('This is no change of the law.')
	})

	it('is counted for a country and a topic', async () => {
		const kindsOf = async (place: Partial<ChangeFilter>) =>
			(await loadChanges({ ...ALL, ...place }, 1)).imports.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)).sort()
		expect(await kindsOf({ country: 'de' })).toEqual([])
		expect(await kindsOf({ topic: 'health' })).toEqual(['claim', 'service'])
		expect(await kindsOf({ country: 'it' })).toContain('provision')
	})

	it('is one entry of the feed', async () => {
		const text = await (await askFeed('it.atom')).text()
		expect(text.match(/<entry>/g)).toHaveLength(1)
	})
})

describe('what changed', () => {
	beforeAll(async () => {
		await edit(claim, { summary: 'You may go to any public hospital.' }, 'clarifying')
		await edit(claim, { answer: 'limited', reason: 'The law was narrowed.' }, 'legal')
		await edit(await cast.idOf('term', 'it/questura'), { meaning: 'the police office' }, 'cosmetic')
		const [entry] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [claim])
		await value(withdraw.act(cast.publisher, { entry: claim, version: entry?.version, reason: REASON }))
	})

	it('is apart by what changes the law and what only edits, the newest first', async () => {
		const legal = await loadChanges(ALL, 1)
		expect(legal.changes.map(({ sort, label }) => `${sort} ${label.slug}`)).toEqual([
			'withdrawal it/refugee/health/1',
			'legal it/refugee/health/1',
		])
		expect(legal.counts).toEqual({ legal: 2, edits: 2 })
		const edits = await loadChanges({ ...ALL, group: 'edits' }, 1)
		expect(edits.changes.map(({ sort }) => sort)).toEqual(['cosmetic', 'clarifying'])
	})

	it('says which answer readers had before', async () => {
		const { changes } = await loadChanges(ALL, 1)
		expect(changes[1]).toMatchObject({ answer: 'limited', answerBefore: 'yes', clinic: cast.turin.name })
		expect(changes[0]).toMatchObject({ answer: null, reason: REASON, note: null })
	})

	it('is of one country and one topic where that is asked for', async () => {
		const slugsOf = async (filter: Partial<ChangeFilter>) =>
			(await loadChanges({ ...ALL, ...filter }, 1)).changes.map(({ label }) => label.slug)
		expect(await slugsOf({ country: 'de' })).toEqual([])
		expect(await slugsOf({ topic: 'housing' })).toEqual([])
		expect(await slugsOf({ topic: 'health', group: 'edits' })).toEqual(['it/refugee/health/1'])
		expect(await slugsOf({ country: 'it', group: 'edits' })).toHaveLength(2)
	})

	it('names no member', async () => {
		const html = (await ask()) + (await ask('?group=edits')) + (await (await askFeed('it.atom')).text())
		for (const { name } of [cast.student, cast.supervisor, cast.peer, cast.publisher]) expect(html).not.toContain(name)
		expect(html).toContain(cast.turin.name)
	})

	it('holds nothing that was only approved', async () => {
		const service = await cast.idOf('service', 'turin/desk')
		await write(cast.db, cast.student, service, { description: 'NOT-FOR-READERS' })
		const { revision, hash } = await send(cast.student, service, 'legal')
		await value(approve.act(cast.supervisor, { revision, hash }))
		expect(JSON.stringify([await loadChanges(ALL, 1), await loadCountryChanges('it')])).not.toContain('NOT-FOR-READERS')
	})

	it('comes in pages, and a page beyond the last is the last', async () => {
		await cast.db.sql(
			`INSERT INTO "AuditEvent" (at, actor, act, "entryId", "revisionId", detail)
			SELECT now(), 'S', 'publish', "entryId", id, '{}' FROM "Revision", generate_series(1, 90)
			WHERE "entryId" = $1 AND grade = 'legal' AND number > 1`,
			[claim],
		)
		const pages = await Promise.all([1, 2, 3, 99].map((page) => loadChanges(ALL, page)))
		expect(pages.map(({ page, changes }) => [page, changes.length])).toEqual([
			[1, 40],
			[2, 40],
			[3, 12],
			[3, 12],
		])
		const html = await ask('?page=2')
		expect(html).toContain('href="/en/changes"')
		expect(html).toContain('href="/en/changes?page=3"')
	})
})

describe('the Atom feed of a country', () => {
	const read = async (locale: string) => {
		const answer = await askFeed('it.atom', locale)
		expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
		return (xml2js(await answer.text(), { compact: true }) as { feed: ElementCompact }).feed
	}
	const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

	// RFC 4287: what a feed and an entry must have.
	it.each(['en', 'ar'])('is valid in %s', async (locale) => {
		const feed = await read(locale)
		expect(feed._attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom' })
		expect(feed.title._text).toBeTruthy()
		expect(feed.author.name._text).toBe('Sportello')
		expect(feed.updated._text).toMatch(RFC_3339)
		const links = feed.link.map((link: ElementCompact) => [link._attributes?.rel, link._attributes?.href])
		expect(links).toEqual([
			['alternate', expect.stringMatching(new RegExp(`^http.*/${locale}/changes\\?country=it$`))],
			['self', expect.stringMatching(new RegExp(`^http.*/${locale}/changes/it.atom$`))],
		])
		const entries = feed.entry as ElementCompact[]
		expect(entries.length).toBe(51)
		for (const entry of entries) {
			expect(entry.id._text).toMatch(/^tag:[a-z.]+,2026:(change|import)\//)
			expect(entry.title._cdata).toBeTruthy()
			expect(entry.updated._text).toMatch(RFC_3339)
			expect(entry.link._attributes.href).toMatch(/^https?:\/\//)
		}
		expect(new Set(entries.map((entry) => entry.id._text)).size).toBe(entries.length)
		expect(feed.updated._text).toBe(entries[0]?.updated._text)
	})

	it('goes on when the last answer of its country was withdrawn', async () => {
		expect((await loadChanges(ALL, 1)).countries).toEqual(['it'])
		expect((await askFeed('it.atom')).status).toBe(200)
	})

	it('escapes what editors wrote, twice: as HTML inside XML', async () => {
		await cast.db.sql('SET session_replication_role = replica')
		await cast.db.sql(`DELETE FROM "AuditEvent" WHERE actor = 'S'`)
		await cast.db.sql('SET session_replication_role = DEFAULT')
		const words = ((await read('en')).entry as ElementCompact[]).map((entry) => entry.summary._cdata)
		expect(words).toContainEqual(expect.stringContaining('The rule &amp; its &lt;limits&gt; are broader.'))
		expect(words).toContainEqual(expect.stringContaining('Before: Yes. Now: Limited or uncertain.'))
	})

	it.each(['de.atom', 'it', 'it.rss', 'xx.atom'])('is missing for %s, with a real page', async (name) => {
		const answer = await askFeed(name)
		expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
	})
})
