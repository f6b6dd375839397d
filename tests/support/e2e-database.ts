import { Client } from 'pg'
import type { FreshDatabase } from './fresh-database'

/** Speaks SQL to the database of the site that the browser tests visit. */
export async function openE2eDatabase(): Promise<Pick<FreshDatabase, 'sql'> & { close: () => Promise<void> }> {
	const client = new Client({ connectionString: process.env.E2E_DATABASE_URL })
	await client.connect()
	return { sql: async (text, values) => (await client.query(text, values)).rows, close: () => client.end() }
}
