import type { Client } from 'pg'
import { blocksOf } from '@/lib/domain/blocks'

const LANGUAGES = ['it', 'ar', 'fr', 'es']
const REVISIONS = 3

/** Two-letter codes that no real content uses: aa, ab, … */
function* inventedCountries(taken: Set<string>): Generator<string> {
	for (const first of 'abcdefghijklmnopqrstuvwxyz') {
		for (const second of 'abcdefghijklmnopqrstuvwxyz') if (!taken.has(first + second)) yield first + second
	}
}

/** The published claims of Italy with their blocks, in a table that copies are made from. */
async function makePatterns(client: Client): Promise<number> {
	await client.query(`CREATE TEMP TABLE pattern AS
		SELECT e.id AS entry, split_part(e.slug, '/', 2) || '/' || split_part(e.slug, '/', 3) || '/' ||
			split_part(e.slug, '/', 4) AS tail, e."statusSlug" AS status, e."entitlementSlug" AS entitlement, e.position,
			r.id AS revision, r.content, r.answer, r.hash, '[]'::jsonb AS blocks
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		WHERE e.kind = 'claim' AND e."countryCode" = 'it' ORDER BY e.slug`)
	const { rows } = await client.query<{ entry: string; content: object }>('SELECT entry, content FROM pattern')
	for (const { entry, content } of rows) {
		const blocks = blocksOf('claim', content).map(({ key, text }) => ({ key, source: text, text: `${text} ·` }))
		await client.query('UPDATE pattern SET blocks = $2::jsonb WHERE entry = $1', [entry, JSON.stringify(blocks)])
	}
	return rows.length
}

const COPY = `
	WITH made AS (
		INSERT INTO "Entry" (id, kind, slug, "countryCode", "statusSlug", "entitlementSlug", position, version)
		SELECT gen_random_uuid(), 'claim', $1 || '/' || tail, $1, status, entitlement, position, ${REVISIONS + 1}
		FROM (SELECT * FROM pattern LIMIT $2) p RETURNING id, slug
	), revised AS (
		INSERT INTO "Revision" (id, "entryId", number, content, answer, hash, grade, note, author, state)
		SELECT gen_random_uuid(), made.id, n, p.content, p.answer, p.hash, 'clarifying', 'Generated', 'generator', 'published'
		FROM made JOIN pattern p ON made.slug = $1 || '/' || p.tail CROSS JOIN generate_series(1, ${REVISIONS}) n
		RETURNING id, "entryId", number
	), referred AS (
		INSERT INTO "Reference" (id, "revisionId", "targetId", role, position, pinpoint, quote)
		SELECT gen_random_uuid(), revised.id, x."targetId", x.role, x.position, x.pinpoint, x.quote
		FROM revised JOIN made ON made.id = revised."entryId" JOIN pattern p ON made.slug = $1 || '/' || p.tail
		JOIN "Reference" x ON x."revisionId" = p.revision
	), translated AS (
		INSERT INTO "Translation" (id, "entryId", "revisionId", "languageCode", blocks, method, state, author)
		SELECT gen_random_uuid(), made.id, revised.id, l, p.blocks, 'machine', 'published', 'generator'
		FROM revised JOIN made ON made.id = revised."entryId" JOIN pattern p ON made.slug = $1 || '/' || p.tail
		CROSS JOIN unnest($3::text[]) l WHERE revised.number > 1
	), audited AS (
		INSERT INTO "AuditEvent" (actor, act, "entryId", "revisionId", detail)
		SELECT 'generator', 'publish', "entryId", id, '{}' FROM revised
	)
	SELECT id, "entryId" FROM revised WHERE number = ${REVISIONS}`

/**
 * Fills a database that holds content/ up to so many claims: copies of Italy's, in countries that do not exist, each
 * with a history of three revisions and translations in four languages. Needs a superuser: triggers are off meanwhile.
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
