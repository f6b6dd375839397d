import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printContent } from '@/lib/content/print-content'
import { database } from '@/lib/db/client'
import { loadKnowledge } from '@/lib/db/knowledge-snapshot'
import { today } from '@/lib/domain/days'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { loadChanges, loadCountryChanges } from '@/lib/guidance/changes'
import { loadClaimRecord } from '@/lib/guidance/claim-record'
import { loadCountries, loadCountry } from '@/lib/guidance/country'
import { loadGapMap } from '@/lib/guidance/gaps'
import { loadGlossary } from '@/lib/guidance/glossary'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { loadOpenChanges } from '@/lib/guidance/open-data/changes'
import { loadOpenClaims } from '@/lib/guidance/open-data/claims'
import { loadOpenGuide } from '@/lib/guidance/open-data/guide'
import { loadOpenRatifications, loadOpenSource, loadOpenSources } from '@/lib/guidance/open-data/law'
import { loadOpenServices } from '@/lib/guidance/open-data/services'
import { loadServices } from '@/lib/guidance/services'
import { loadSource, loadSources } from '@/lib/guidance/sources'
import { loadClaimStandings, loadSourceStandings } from '@/lib/guidance/standings'
import { loadTerms } from '@/lib/guidance/terms'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'

const STATES = ['draft', 'submitted', 'changes_requested', 'approved', 'withdrawn']
const MARKER = 'NOT-FOR-READERS'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
	// Every kind gets a revision in every state but published, with the marker in its prose. One revision of an entry
	// is under way at a time, so every other entry has one submitted and the rest have one approved.
	await db.sql(
		`INSERT INTO "Revision" (id, "entryId", number, content, answer, hash, grade, note, author, state)
		SELECT gen_random_uuid(), e.id, r.number + s.place, jsonb_set(r.content, ARRAY[CASE e.kind
			WHEN 'claim' THEN 'summary' WHEN 'source' THEN 'title' WHEN 'provision' THEN 'text' WHEN 'ratification' THEN 'note'
			WHEN 'service' THEN 'description' WHEN 'status' THEN 'definition' WHEN 'gap' THEN 'why' WHEN 'checklist' THEN 'title'
			WHEN 'deadline' THEN 'title' WHEN 'transition' THEN 'title' ELSE 'term' END],
			to_jsonb($1 || ' ' || s.state)), r.answer, r.hash, 'cosmetic', $1, $1, s.state::"EditorialState"
		FROM (SELECT *, mod(row_number() OVER (PARTITION BY kind ORDER BY slug), 2) AS turn FROM "Entry") e
		JOIN "Revision" r ON r.id = e."publishedRevisionId"
		CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS s(state, place)
		WHERE s.state <> CASE e.turn WHEN 0 THEN 'submitted' ELSE 'approved' END`,
		[MARKER, STATES],
	)
	// Every entry gets a French translation of its published revision that nobody published.
	await db.sql(
		`INSERT INTO "Translation" (id, "entryId", "revisionId", "languageCode", blocks, method, state, author)
		SELECT gen_random_uuid(), e.id, r.id, 'fr', (SELECT jsonb_agg(jsonb_build_object('key', f.key, 'source', f.value, 'text', $1::text))
			FROM jsonb_each_text(r.content) f WHERE f.value IS NOT NULL), 'human',
			($2::text[])[1 + mod(row_number() OVER (), 5)]::"EditorialState", 'A translator'
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"`,
		[MARKER, STATES],
	)
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const ADDRESSES = { country: String, guide: String, claim: String, source: String, services: String }
const page = (language: string) => ({ language, limit: 10_000 })

const READERS: Record<string, (language: string) => Promise<unknown>> = {
	loadCountries: () => loadCountries(),
	loadCountry: (language) => loadCountry('it', language),
	loadGuide: (language) => loadGuide('it', 'irregular-situation', language),
	loadTopic: (language) => loadTopic('it', 'irregular-situation', 'health', language),
	'loadSource of a law': (language) => loadSource('tui', language),
	'loadSource of a treaty': (language) => loadSource('icescr', language),
	loadSources: (language) => loadSources(language),
	loadServices: (language) => loadServices(language),
	loadTerms: () => loadTerms(),
	loadGlossary: (language) => loadGlossary(language),
	loadGapMap: () => loadGapMap(),
	loadClaimRecord: (language) => loadClaimRecord('it/irregular-situation/health/1', language, null),
	'loadClaimRecord of a day': (language) => loadClaimRecord('it/irregular-situation/health/1', language, today()),
	'loadChanges of the law': () => loadChanges({ group: 'legal', country: '', topic: '' }, 1),
	'loadChanges that are edits': () => loadChanges({ group: 'edits', country: '', topic: '' }, 1),
	loadCountryChanges: () => loadCountryChanges('it'),
	'loadGuide with changes of status': (language) => loadGuide('it', 'asylum-seeker', language),
	loadClaimStandings: (language) => loadClaimStandings('it', language),
	loadSourceStandings: (language) => loadSourceStandings(language),
	loadOpenClaims: (language) => loadOpenClaims(page(language), ADDRESSES),
	loadOpenGuide: (language) => loadOpenGuide('it', 'asylum-seeker', language, ADDRESSES),
	loadOpenSources: (language) => loadOpenSources(page(language), ADDRESSES),
	loadOpenSource: (language) => loadOpenSource('tui', language, ADDRESSES),
	loadOpenRatifications: (language) => loadOpenRatifications(page(language), ADDRESSES),
	loadOpenServices: (language) => loadOpenServices(page(language), ADDRESSES),
	loadOpenChanges: (language) => loadOpenChanges(page(language)),
	'the exported files': async () => [...printContent(await loadKnowledge())],
}

describe('what nobody published (invariant 1)', () => {
	it('lies in the database, in every state', async () => {
		const rows = await db.sql(
			`SELECT kind, state FROM "Revision" r JOIN "Entry" e ON e.id = r."entryId" WHERE note = $1 GROUP BY 1, 2`,
			[MARKER],
		)
		expect(rows).toHaveLength(ENTRY_KINDS.length * STATES.length)
	})

	const cases = ['en', 'fr', 'ar'].flatMap((language) => Object.keys(READERS).map((reader) => ({ reader, language })))
	it.each(cases)('never comes out of $reader in $language', async ({ reader, language }) => {
		const read = JSON.stringify(await READERS[reader]?.(language))
		expect(read.length).toBeGreaterThan(20)
		expect(read).not.toContain(MARKER)
	})

	it('makes no Arabic text stale', async () => {
		const topic = await loadTopic('it', 'irregular-situation', 'health', 'ar')
		expect(topic?.claims.map((claim) => claim.summary.state)).toEqual(Array(5).fill('fresh'))
	})

	it('does not lend its citations to the pages of sources', async () => {
		const before = await loadSource('tui', 'en')
		await insertNextRevision(db, 'it/irregular-situation/health/1', { change: {}, state: 'draft' })
		expect(await loadSource('tui', 'en')).toEqual(before)
	})

	it('is read as soon as it is published', async () => {
		await db.sql(`UPDATE "Revision" SET state = 'published' WHERE note = $1 AND state IN ('submitted', 'approved')`, [
			MARKER,
		])
		await db.sql(
			`UPDATE "Entry" e SET "publishedRevisionId" = r.id FROM "Revision" r
			WHERE r."entryId" = e.id AND r.note = $1 AND r.state = 'published' AND e.kind <> 'claim'`,
			[MARKER],
		)
		for (const reader of [
			'loadCountry',
			'loadGuide',
			'loadSource of a law',
			'loadSources',
			'loadServices',
			'loadTerms',
			'loadOpenSources',
			'loadOpenServices',
		]) {
			expect(JSON.stringify(await READERS[reader]?.('en')), reader).toContain(MARKER)
		}
	})
})
