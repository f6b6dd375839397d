import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '@/scripts/setup/migrate'
import { Refusal } from '@/scripts/setup/say.mjs'
import { blankDatabase } from '../support/blank-database'
import type { FreshDatabase } from '../support/fresh-database'

const FOLDER = 'prisma/migrations'
const NAMES = readdirSync(FOLDER)
	.filter((name) => name !== 'migration_lock.toml')
	.sort()

let blank: FreshDatabase
beforeEach(async () => {
	blank = await blankDatabase()
})
afterEach(async () => {
	await blank.drop()
})

const applied = () =>
	blank.sql<{ name: string; checksum: string; finished: boolean; steps: number }>(
		`SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count AS steps
		FROM "_prisma_migrations" ORDER BY 1`,
	)

const tables = async () => {
	const rows = await blank.sql<{ tablename: string }>(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
	return rows.map((row) => row.tablename).filter((name) => name !== '_prisma_migrations')
}

describe('setting up a database', () => {
	it('applies every migration in order and says which', async () => {
		expect(NAMES.length).toBeGreaterThan(1)
		expect(await migrate(blank.url)).toEqual(NAMES)
		expect(await tables()).toContain('Revision')
	})

	it('applies nothing the second time', async () => {
		await migrate(blank.url)
		const before = await applied()
		expect(await migrate(blank.url)).toEqual([])
		expect(await applied()).toEqual(before)
	})

	it('applies each migration once when three set-ups start at once', async () => {
		const runs = await Promise.all([migrate(blank.url), migrate(blank.url), migrate(blank.url)])
		expect(runs.flat()).toEqual(NAMES)
		expect((await applied()).map((row) => row.name)).toEqual(NAMES)
	})

	it("records what Prisma's own tool would: the checksum of the file, finished, in one step", async () => {
		await migrate(blank.url)
		const checksumOf = (name: string) =>
			createHash('sha256')
				.update(readFileSync(join(FOLDER, name, 'migration.sql')))
				.digest('hex')
		expect(await applied()).toEqual(
			NAMES.map((name) => ({ name, checksum: checksumOf(name), finished: true, steps: 1 })),
		)
	})

	it('applies only what a database lacks', async () => {
		await migrate(blank.url)
		const last = NAMES.at(-1)
		await blank.sql(`DELETE FROM "_prisma_migrations" WHERE migration_name = $1`, [last])
		// The last migration is still in the schema, so applying it again meets its own constraints, and only those.
		await expect(migrate(blank.url)).rejects.toThrow(/already exists/)
		expect((await applied()).map((row) => row.name)).toEqual(NAMES.slice(0, -1))
	})
})

describe('a set-up that cannot go on', () => {
	it('refuses a migration that changed after it was applied, and names it', async () => {
		await migrate(blank.url)
		await blank.sql(`UPDATE "_prisma_migrations" SET checksum = repeat('0', 64) WHERE migration_name = $1`, [NAMES[0]])
		const refusal = await migrate(blank.url).catch((error: unknown) => error)
		expect(refusal).toBeInstanceOf(Refusal)
		expect(String(refusal)).toContain(NAMES[0])
		expect(String(refusal)).toContain('What to do')
	})

	it('leaves nothing of a migration that fails', async () => {
		await blank.sql(`CREATE TYPE "ReferenceRole" AS ENUM ('another')`)
		await expect(migrate(blank.url)).rejects.toThrow(/"ReferenceRole" already exists/)
		expect(await tables()).toEqual([])
		expect(await applied()).toEqual([])
	})

	it('keeps no migration that it cannot record', async () => {
		await blank.sql(
			`CREATE TABLE "_prisma_migrations" (id varchar, checksum varchar CHECK (checksum = 'none'), finished_at timestamptz,
			migration_name varchar, applied_steps_count int)`,
		)
		await expect(migrate(blank.url)).rejects.toThrow(/check constraint/)
		expect(await tables()).toEqual([])
	})

	it('keeps the migrations before the one that fails, and goes on from there once mended', async () => {
		await blank.sql('CREATE FUNCTION require_provision() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$')
		await expect(migrate(blank.url)).rejects.toThrow(/require_provision/)
		expect((await applied()).map((row) => row.name)).toEqual(NAMES.slice(0, 1))
		expect(await blank.sql('SELECT 1 FROM pg_trigger WHERE NOT tgisinternal')).toEqual([])

		await blank.sql('DROP FUNCTION require_provision')
		expect(await migrate(blank.url)).toEqual(NAMES.slice(1))
	})
})
