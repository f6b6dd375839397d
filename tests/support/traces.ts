import type { FreshDatabase } from './fresh-database'

type Sql = FreshDatabase['sql']

/** The acts of members on an entry, oldest first, as `actor: act`. */
export async function actsOn(sql: Sql, entry: string): Promise<string[]> {
	const rows = await sql<{ line: string }>(
		`SELECT actor || ': ' || act AS line FROM "AuditEvent" WHERE "entryId" = $1 AND "memberId" IS NOT NULL ORDER BY id`,
		[entry],
	)
	return rows.map(({ line }) => line)
}

export async function count(sql: Sql, table: string, where = 'true', values: unknown[] = []): Promise<number> {
	const [row] = await sql<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`, values)
	return row?.n ?? 0
}

/** What is published of an entry: the number and hash of its revision, and the entry's own version. */
export async function publishedNow(sql: Sql, entry: string) {
	const [row] = await sql<{ revision: string | null; number: number | null; hash: string | null; version: number }>(
		`SELECT r.id AS revision, r.number, r.hash, e.version
		FROM "Entry" e LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = $1`,
		[entry],
	)
	if (!row) throw new Error(`There is no entry ${entry}`)
	return row
}

/** Everything that verbs write, in numbers: a refused verb leaves it as it was. */
export async function footprint(sql: Sql): Promise<unknown> {
	const tables = ['Revision', 'Review', 'AuditEvent', 'Outbox', 'PlannedPublication', 'Comment', 'Entry']
	const counts = tables.map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`)
	const drafts = `(SELECT coalesce(json_agg(d ORDER BY d."entryId"), '[]') FROM "Draft" d) AS drafts`
	const states = `(SELECT json_agg(json_build_array(id, state, urgent) ORDER BY id) FROM "Revision") AS states`
	const entries = `(SELECT json_agg(json_build_array(id, version, "publishedRevisionId") ORDER BY id) FROM "Entry") AS entries`
	return (await sql(`SELECT ${[...counts, drafts, states, entries].join()}`))[0]
}
