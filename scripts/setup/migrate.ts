import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { Refusal } from './say.mjs'

const FOLDER = 'prisma/migrations'
// Any fixed number: two set-ups at once wait for each other here.
const LOCK = 727_266_001

// The table and checksums are Prisma's own, so that `prisma migrate deploy` and `status` agree with us.
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
	"id" VARCHAR(36) PRIMARY KEY NOT NULL,
	"checksum" VARCHAR(64) NOT NULL,
	"finished_at" TIMESTAMPTZ,
	"migration_name" VARCHAR(255) NOT NULL,
	"logs" TEXT,
	"rolled_back_at" TIMESTAMPTZ,
	"started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
	"applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

interface Migration {
	name: string
	sql: string
	checksum: string
}

function readMigrations(): Migration[] {
	return readdirSync(FOLDER, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => {
			const sql = readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8')
			return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function applyOne(client: Client, { name, sql, checksum }: Migration): Promise<void> {
	await client.query('BEGIN')
	try {
		await client.query(sql)
		await client.query(
			`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
			VALUES ($1, $2, $3, now(), 1)`,
			[randomUUID(), checksum, name],
		)
		await client.query('COMMIT')
	} catch (error) {
		await client.query('ROLLBACK')
		throw error
	}
}

/** Applies the migrations a database has not had, in order, each whole or not at all. Gives their names. */
export async function migrate(url: string): Promise<string[]> {
	const client = new Client({ connectionString: url })
	await client.connect()
	try {
		await client.query('SELECT pg_advisory_lock($1)', [LOCK])
		await client.query(TABLE)
		const { rows } = await client.query('SELECT migration_name, checksum FROM "_prisma_migrations"')
		const applied = new Map(rows.map((row) => [row.migration_name as string, row.checksum as string]))
		const migrations = readMigrations()
		const changed = migrations.find((m) => applied.has(m.name) && applied.get(m.name) !== m.checksum)
		if (changed) {
			throw new Refusal(
				`The migration ${changed.name} was changed after this database had it.`,
				'restore that file and put the change in a migration of its own.',
			)
		}
		const missing = migrations.filter((migration) => !applied.has(migration.name))
		for (const migration of missing) await applyOne(client, migration)
		return missing.map((migration) => migration.name)
	} finally {
		await client.end()
	}
}
