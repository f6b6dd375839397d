import { type FreshDatabase, freshDatabase } from './fresh-database'

/** A database that no migration has touched. */
export async function blankDatabase(): Promise<FreshDatabase> {
	const database = await freshDatabase('empty')
	await database.sql('DROP SCHEMA public CASCADE')
	await database.sql('CREATE SCHEMA public')
	return database
}
