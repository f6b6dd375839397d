import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankDatabase } from '../support/blank-database'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { schemaSql } from '../support/schema-sql.mjs'

let migrated: FreshDatabase
let declared: FreshDatabase

beforeAll(async () => {
	migrated = await freshDatabase('empty')
	declared = await blankDatabase()
	await declared.sql(await schemaSql(declared.url))
})
afterAll(async () => {
	await migrated.drop()
	await declared.drop()
})

const OURS = `n.nspname = 'public' AND c.relname !~ '^_prisma_migrations'`
const CLASS = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace`

/** The indexes that Prisma's schema cannot say. */
const PARTIAL = [
	'Draft_cites',
	'Entry_slug_parts',
	'Grant_role_once',
	'Revision_facts',
	'Revision_first_words',
	'Revision_last_day',
	'Revision_one_open',
	'Revision_urgent',
	'Translation_one_open',
	'Translation_one_published',
]

const CATALOGS = {
	'tables and sequences': `SELECT c.relname, c.relkind FROM ${CLASS} WHERE ${OURS} AND c.relkind IN ('r', 'S', 'v', 'm') ORDER BY 1`,
	columns: `SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,
			pg_get_expr(d.adbin, d.adrelid) AS default
		FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
		WHERE ${OURS} AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
	enums: `SELECT t.typname, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values
		FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY 1 ORDER BY 1`,
	keys: `SELECT c.relname, k.conname, pg_get_constraintdef(k.oid) AS definition
		FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE ${OURS} AND k.contype IN ('p', 'u', 'f') ORDER BY 1, 2`,
	indexes: `SELECT c.relname, pg_get_indexdef(c.oid) AS definition FROM ${CLASS} WHERE ${OURS} AND c.relkind = 'i' AND c.relname <> ALL ('{${PARTIAL.join()}}') ORDER BY 1`,
}

describe('the migrations and prisma/schema.prisma', () => {
	it.each(Object.entries(CATALOGS))('make the same %s', async (_, query) => {
		const expected = await declared.sql(query)
		expect(expected).not.toEqual([])
		expect(await migrated.sql(query)).toEqual(expected)
	})
})

describe('what the migrations add to the schema', () => {
	it('is these indexes', async () => {
		const rows = await migrated.sql<{ name: string }>(
			`SELECT c.relname AS name FROM ${CLASS} WHERE ${OURS} AND c.relkind = 'i' AND c.relname = ANY ('{${PARTIAL.join()}}') ORDER BY 1`,
		)
		expect(rows.map((row) => row.name)).toEqual(PARTIAL)
	})

	it('is these checks', async () => {
		const rows = await migrated.sql<{ conname: string }>(
			`SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`,
		)
		expect(rows.map((row) => row.conname)).toEqual([
			'Country_code_check',
			'Draft_content_check',
			'Draft_references_check',
			'Entry_checklist_check',
			'Entry_deadline_check',
			'Entry_facets_check',
			'Entry_parent_check',
			'Entry_slug_check',
			'Entry_transition_check',
			'Entry_version_check',
			'Entry_withdrawn_check',
			'Grant_language_check',
			'Language_direction_check',
			'Member_language_check',
			'Request_code_check',
			'Request_settled_check',
			'Review_subject_check',
			'Revision_answer_check',
			'Revision_hash_check',
			'Revision_number_check',
			'TranslationDraft_blocks_check',
			'Translation_blocks_check',
			'Verification_until_check',
		])
	})

	it('is these triggers, all of them on', async () => {
		const rows = await migrated.sql<{ name: string }>(
			`SELECT concat_ws(' ', tgname, 'on', tgrelid::regclass, nullif(tgenabled, 'O')) AS name
			FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
		)
		expect(rows.map((row) => row.name)).toEqual([
			'AuditEvent_append_only on "AuditEvent"',
			'AuditEvent_kept on "AuditEvent"',
			'Entry_first_words on "Entry"',
			'Entry_kind_fixed on "Entry"',
			'Entry_parent_is_source on "Entry"',
			'Entry_publication on "Entry"',
			'Entry_recount on "Entry"',
			'Entry_words on "Entry"',
			'LawChange_append_only on "LawChange"',
			'Reference_append_only on "Reference"',
			'Reference_kept on "Reference"',
			'Reference_target on "Reference"',
			'Reference_with_revision on "Reference"',
			'Review_append_only on "Review"',
			'Review_honest on "Review"',
			'Revision_immutable on "Revision"',
			'Revision_kept on "Revision"',
			'Revision_publication on "Revision"',
			'Revision_written on "Revision"',
			'Translation_first_count on "Translation"',
			'Translation_immutable on "Translation"',
			'Translation_recount on "Translation"',
		])
	})
})
