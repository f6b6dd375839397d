import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GET as feedPage } from '@/app/[locale]/changes/[feed]/route'
import { GET as changesPage } from '@/app/[locale]/changes/route'
import { database } from '@/lib/db/client'
import type { ChangeFilter } from '@/lib/domain/change-list'
import { LANGUAGE_CODES } from '@/lib/domain/languages'
import { markLawChange } from '@/lib/editorial/mark-law-change'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadChanges } from '@/lib/guidance/changes'
import { addressOf } from '@/lib/i18n/addresses'
import { value } from '../support/editing-steps'
import { insertCitingRevision, insertEntry, insertRevision, publish as point } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const ALL: ChangeFilter = { group: 'legal', country: '', topic: '' }
const NOTE = 'The decree of October says it anew.'

let cast: SmallKnowledge
let claim: string
let article: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	article = await cast.idOf('provision', 'tui/35')
	await cast.db.sql('CREATE TABLE before AS SELECT id, "publishedRevisionId" AS published FROM "Entry"')
})
// What is logged stays for good, so the triggers that see to it look away.
afterEach(async () => {
	for (const statement of [
		'SET session_replication_role = replica',
		...['Task', 'LawChange', 'Outbox', 'Draft'].map((table) => `DELETE FROM "${table}"`),
		`DELETE FROM "AuditEvent" WHERE act = 'mark-law-change' OR actor <> 'content import'`,
		'DELETE FROM "Revision" WHERE id NOT IN (SELECT published FROM before WHERE published IS NOT NULL)',
		'DELETE FROM "Reference" WHERE "revisionId" NOT IN (SELECT id FROM "Revision")',
		'DELETE FROM "Entry" WHERE id NOT IN (SELECT id FROM before)',
		'UPDATE "Entry" e SET "publishedRevisionId" = b.published, "withdrawnReason" = NULL, "withdrawnAt" = NULL FROM before b WHERE b.id = e.id',
		`UPDATE "Revision" SET state = 'published'`,
		'SET session_replication_role = DEFAULT',
	])
		await cast.db.sql(statement)
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const mark = (of: { provision: string } | { source: string }, said = {}) =>
	value(markLawChange.act(cast.publisher, { kind: 'amended', from: '2025-11-01', note: NOTE, ...of, ...said }))

/** A claim on some entitlement of a country that rests on a provision. */
async function claimIn(country: string, slug: string, on = article, state = 'published', entitlement = 'reception') {
	const facets = { countryCode: country, statusSlug: 'refugee', entitlementSlug: entitlement }
	const entry = await insertEntry(cast.db.sql, 'claim', { ...facets, slug })
	const revision = await insertCitingRevision(cast.db.sql, entry, on, { state })
	if (state === 'published') await point(cast.db.sql, entry, revision)
	return entry
}

/** Another article of the same law, published. */
async function otherArticle(slug: string, position: number) {
	const parentId = await cast.idOf('source', 'tui')
	const entry = await insertEntry(cast.db.sql, 'provision', { parentId, slug, position })
	const content = { article: slug.split('/')[1] }
	await point(cast.db.sql, entry, await insertRevision(cast.db.sql, entry, { content, answer: null }))
	return entry
}

/** What is told of marked law, as `kind, articles, answers`. */
async function told(filter: Partial<ChangeFilter> = {}) {
	const { changes, counts } = await loadChanges({ ...ALL, ...filter }, 1)
	expect(changes).toHaveLength(counts[filter.group ?? 'legal'])
	return changes.flatMap(({ marked }) =>
		marked ? [`${marked.kind} ${marked.law.map(({ provision }) => provision).join()} ${marked.answers}`] : [],
	)
}

const page = async (query = '', locale = 'en') => {
	const asked = new Request(`http://localhost/${locale}/changes${query}`)
	return (await changesPage(asked, { params: Promise.resolve({ locale }) })).text()
}

const feed = async (locale = 'en') => {
	const asked = new Request(`http://localhost/${locale}/changes/it.atom`)
	return (await feedPage(asked, { params: Promise.resolve({ locale, feed: 'it.atom' }) })).text()
}

describe('law that an editor marked as changed', () => {
	it('is a change of the law, with its article and how many published answers rest on it', async () => {
		await mark({ provision: article })
		expect(await told()).toEqual(['amended tui/35 1'])
		expect(await told({ group: 'edits' })).toEqual([])
		const html = await page()
		expect(html).toContain('<a href="/en/sources/tui">')
		expect(html).toContain('<a href="/en/sources/tui#art-35">')
		expect(html).toContain('It changed on 1 November 2025.')
		expect(html).toContain('<a href="/en/sources/tui#art-35">1 answer rests on it</a>')
	})

	it('says of a day ahead that it has not come', async () => {
		await mark({ provision: article }, { kind: 'repealed', from: '2999-01-01' })
		expect(await page()).toContain('It will be repealed on 1 January 2999.')
		expect(await feed()).toContain('It will be repealed on 1 January 2999.')
	})

	it('tells neither the editor nor the note, which are for editors', async () => {
		await mark({ provision: article })
		const html = (await page()) + (await page('?country=it', 'ar')) + (await feed())
		expect(html).not.toContain(NOTE)
		for (const { name } of [cast.publisher, cast.student]) expect(html).not.toContain(name)
	})

	it('of a whole source is told once, with those articles of it that guidance rests on, in their order', async () => {
		const [ten, two] = [await otherArticle('tui/10', 10), await otherArticle('tui/2', 2)]
		await otherArticle('tui/99', 99)
		await claimIn('it', 'it/refugee/housing/1', ten)
		await claimIn('it', 'it/refugee/housing/2', two)
		await mark({ source: await cast.idOf('source', 'tui') }, { kind: 'annulled' })
		expect(await told()).toEqual(['annulled tui/35,tui/2,tui/10 3'])
		expect(await told({ topic: 'housing' })).toEqual(['annulled tui/2,tui/10 2'])
		expect(await page()).toContain('<a href="/en/sources/tui">3 answers rest on it</a>')
	})

	it('belongs to every country and topic of the published claims that rest on it, and counts theirs', async () => {
		await claimIn('de', 'de/refugee/housing/1')
		await claimIn('it', 'it/refugee/housing/1')
		await mark({ provision: article })
		expect(await told()).toEqual(['amended tui/35 3'])
		expect(await told({ country: 'it' })).toEqual(['amended tui/35 2'])
		expect(await told({ country: 'de' })).toEqual(['amended tui/35 1'])
		expect(await told({ country: 'de', topic: 'health' })).toEqual([])
		expect(await told({ country: 'it', topic: 'health' })).toEqual(['amended tui/35 1'])
		expect(await page('?country=it&topic=housing')).toContain('1 answer rests on it</a> (Italy, Housing)')
	})

	it('says nothing of guidance that nobody published, nor of claims withdrawn before', async () => {
		await claimIn('de', 'de/refugee/housing/1', article, 'submitted')
		await claimIn('de', 'de/refugee/housing/2', article, 'withdrawn')
		const unused = await otherArticle('tui/99', 99)
		await claimIn('it', 'it/refugee/housing/1', unused, 'submitted')
		await mark({ provision: article })
		await mark({ provision: unused })
		expect(await told()).toEqual(['amended tui/35 1'])
		expect(await told({ country: 'de' })).toEqual([])
	})

	it('stays where it touched an answer that rests on other law since, or was withdrawn, and counts it no more', async () => {
		await mark({ provision: article })
		const [row] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [claim])
		await value(withdraw.act(cast.publisher, { entry: claim, version: row?.version, reason: 'It is not true now.' }))
		expect(await told({ topic: 'health' })).toEqual(['amended tui/35 0'])
		expect(await page('?topic=health')).not.toContain('rests on it')
	})

	it('is in one order and one count with publications, page by page', async () => {
		await cast.db.sql(
			`INSERT INTO "AuditEvent" (at, actor, act, "entryId", "revisionId", detail)
			SELECT now(), 'S', 'publish', e.id, e."publishedRevisionId", '{}' FROM "Entry" e, generate_series(1, 40)
			WHERE e.id = $1`,
			[claim],
		)
		await mark({ provision: article })
		await cast.db.sql(
			`INSERT INTO "AuditEvent" (at, actor, act, "entryId", "revisionId", detail)
			SELECT now(), 'S', 'publish', e.id, e."publishedRevisionId", '{}' FROM "Entry" e WHERE e.id = $1`,
			[claim],
		)
		const [first, second] = await Promise.all([loadChanges(ALL, 1), loadChanges(ALL, 2)])
		expect([first.counts.legal, first.pages]).toEqual([42, 2])
		expect(first.changes.slice(0, 3).map(({ marked }) => marked !== null)).toEqual([false, true, false])
		const ids = [...first.changes, ...second.changes].map(({ id }) => id)
		expect(new Set(ids).size).toBe(42)
	})
})

describe('the feed of a country with marked law', () => {
	it('holds it under a name that stays, leading to the article', async () => {
		await mark({ provision: article })
		const idsOf = (text: string) => [...text.matchAll(/<id>([^<]*change\/\d+)<\/id>/g)].map(([, id]) => id)
		const before = await feed()
		expect(before).toContain('Law or source: Immigration Act art. 35')
		expect(before).toContain('Change of the law. It changed on 1 November 2025. 1 answer rests on it.')
		expect(before).toMatch(/href="[^"]*\/en\/sources\/tui#art-35"/)
		await mark({ provision: article }, { kind: 'repealed' })
		const after = await feed()
		expect(idsOf(before)).toHaveLength(1)
		expect(idsOf(after)).toEqual([expect.anything(), ...idsOf(before)])
	})

	it('is made anew in every language, with that of each country the mark touches', async () => {
		// The claims alone: what a situation means changes the feed of its country too.
		await cast.db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'status'`)
		await claimIn('de', 'de/refugee/housing/1')
		await mark({ provision: article })
		const [row] = await cast.db.sql<{ paths: string[] }>('SELECT paths FROM "Outbox" ORDER BY id DESC LIMIT 1')
		const feeds = LANGUAGE_CODES.flatMap((locale) => ['it', 'de'].map((code) => addressOf.changesFeed(locale, code)))
		expect(row?.paths).toEqual(expect.arrayContaining(feeds))
	})
})
