import type { Client } from 'pg'
import { blocksOf } from '@/lib/domain/blocks'
import type { EntryKind } from '@/lib/domain/kinds'

const LANGUAGES = ['it', 'ar', 'fr', 'es']
const REVISIONS = 3

/** Two-letter codes that no real content uses: aa, ab, … */
function* inventedCountries(taken: Set<string>): Generator<string> {
	for (const first of 'abcdefghijklmnopqrstuvwxyz') {
		for (const second of 'abcdefghijklmnopqrstuvwxyz') if (!taken.has(first + second)) yield first + second
	}
}

/**
 * What is published of Italy with its blocks, in a table that copies are made from: its claims, numbered from 1, and
 * numbered 0 all that comes with a country: statuses, gaps, ratifications, places, time limits, ways on.
 */
async function makePatterns(client: Client): Promise<number> {
	await client.query(`CREATE TEMP TABLE pattern AS
		SELECT e.id AS entry, e.kind, regexp_replace(e.slug, '^it/', '') AS tail, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, e."parentId" AS parent, e.position, r.id AS revision, r.content, r.answer,
			r.hash, '[]'::jsonb AS blocks,
			CASE e.kind WHEN 'claim' THEN row_number() OVER (PARTITION BY e.kind ORDER BY e.slug) ELSE 0 END AS number
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		WHERE e."countryCode" = 'it' AND e.kind NOT IN ('source', 'provision', 'term')`)
	const { rows } = await client.query<{ entry: string; kind: EntryKind; content: object }>(
		'SELECT entry, kind, content FROM pattern',
	)
	for (const { entry, kind, content } of rows) {
		const blocks = blocksOf(kind, content).map(({ key, text }) => ({ key, source: text, text: `${text} ·` }))
		await client.query('UPDATE pattern SET blocks = $2::jsonb WHERE entry = $1', [entry, JSON.stringify(blocks)])
	}
	return rows.filter(({ kind }) => kind === 'claim').length
}

const COPY = `
	WITH made AS (
		INSERT INTO "Entry" (id, kind, slug, "countryCode", "statusSlug", "entitlementSlug", "parentId", position, version)
		SELECT gen_random_uuid(), kind, $1 || '/' || tail, $1, status, entitlement, parent, position, ${REVISIONS + 1}
		FROM pattern WHERE number <= $2 RETURNING id, kind, slug
	), copied AS (
		SELECT made.id, p.* FROM made JOIN pattern p ON p.kind = made.kind AND made.slug = $1 || '/' || p.tail
	), revised AS (
		INSERT INTO "Revision" (id, "entryId", number, content, answer, hash, grade, note, author, state)
		SELECT gen_random_uuid(), id, n, content, answer, hash, 'clarifying', 'Generated', 'generator', 'published'
		FROM copied CROSS JOIN generate_series(1, ${REVISIONS}) n RETURNING id, "entryId", number
	), referred AS (
		INSERT INTO "Reference" (id, "revisionId", "targetId", role, position, pinpoint, quote)
		SELECT gen_random_uuid(), revised.id, x."targetId", x.role, x.position, x.pinpoint, x.quote
		FROM revised JOIN copied ON copied.id = revised."entryId" JOIN "Reference" x ON x."revisionId" = copied.revision
	), translated AS (
		INSERT INTO "Translation" (id, "entryId", "revisionId", "languageCode", blocks, method, state, author)
		SELECT gen_random_uuid(), copied.id, revised.id, l, copied.blocks, 'machine', 'published', 'generator'
		FROM revised JOIN copied ON copied.id = revised."entryId" CROSS JOIN unnest($3::text[]) l
		WHERE revised.number > 1
	), for_topics AS (
		INSERT INTO "EntryTopic" ("entryId", "topicSlug")
		SELECT copied.id, x."topicSlug" FROM copied JOIN "EntryTopic" x ON x."entryId" = copied.entry
	), for_statuses AS (
		INSERT INTO "EntryStatus" ("entryId", "statusSlug")
		SELECT copied.id, x."statusSlug" FROM copied JOIN "EntryStatus" x ON x."entryId" = copied.entry
	), audited AS (
		INSERT INTO "AuditEvent" (actor, act, "entryId", "revisionId", detail)
		SELECT 'generator', 'publish', "entryId", id, '{}' FROM revised
	)
	SELECT id, "entryId" FROM revised WHERE number = ${REVISIONS}`

/**
 * Fills a database that holds content/ up to so many claims: copies of Italy's, in countries that do not exist, with
 * all that comes with a country. They cite the same law. Each has a history of three revisions and translations in four
 * languages. Needs a superuser: triggers are off meanwhile.
 */
export async function generateClaims(client: Client, total: number): Promise<void> {
	const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "Entry" WHERE kind = 'claim'`)
	const countries = await client.query<{ code: string }>('SELECT code FROM "Country"')
	await client.query('SET session_replication_role = replica')
	const perCountry = await makePatterns(client)
	const names = inventedCountries(new Set(countries.rows.map(({ code }) => code)))
	let missing = total - (rows[0]?.n ?? 0)
	for (const code of names) {
		if (missing <= 0) break
		const size = Math.min(perCountry, missing)
		await client.query('INSERT INTO "Country" (code, position) VALUES ($1, 100)', [code])
		const made = await client.query<{ id: string; entryId: string }>(COPY, [code, size, LANGUAGES])
		await client.query(
			`UPDATE "Entry" SET "publishedRevisionId" = made.revision
			FROM unnest($1::uuid[], $2::uuid[]) AS made(entry, revision) WHERE "Entry".id = made.entry`,
			[made.rows.map((row) => row.entryId), made.rows.map((row) => row.id)],
		)
		missing -= size
	}
	await client.query('SET session_replication_role = DEFAULT')
	await client.query('DROP TABLE pattern')
	// What the triggers would have counted: each copy has the words of its pattern, all of them translated.
	await client.query(`UPDATE "Entry" e SET words = content_words(r.content)
		FROM "Revision" r WHERE r.id = e."publishedRevisionId" AND e.words = 0`)
	await client.query(
		`INSERT INTO "TranslationWords" ("entryId", "languageCode", done, behind, unread)
		SELECT DISTINCT t."entryId", t."languageCode", e.words, 0, true
		FROM "Translation" t JOIN "Entry" e ON e.id = t."entryId" WHERE t.author = 'generator'`,
	)
	// What the server would do in the background after so many rows, done before anything is measured.
	await client.query('VACUUM (ANALYZE)')
	await client.query('CHECKPOINT')
}
