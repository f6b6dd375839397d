import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { TEMPLATES } from './start-cluster'
import { testSecret } from './test-secret'

export interface FreshDatabase {
	url: string
	/** Runs one SQL statement and gives its rows. */
	sql: <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>
	drop: () => Promise<void>
}

/** A database of one's own, copied from a template; the code under test uses it from here on. */
export async function freshDatabase(template: keyof typeof TEMPLATES): Promise<FreshDatabase> {
	const name = `test_${randomUUID().replaceAll('-', '')}`
	const admin = new Client({ connectionString: inject('adminUrl') })
	await admin.connect()
	await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[template]}`)
	const url = inject('adminUrl').replace(/\/postgres$/, `/${name}`)
	process.env.DATABASE_URL = url
	testSecret()
	const client = new Client({ connectionString: url })
	await client.connect()
	return {
		url,
		sql: async (text, values) => (await client.query(text, values)).rows,
		drop: async () => {
			await client.end()
			await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
			await admin.end()
		},
	}
}
