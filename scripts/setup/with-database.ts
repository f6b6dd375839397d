import { database } from '@/lib/db/client'
import { openDatabase } from './database'
import { migrate } from './migrate'
import { claimThisClone } from './only-one'
import { say } from './say.mjs'

/** Opens the database, brings it up to date, does the work, and closes it again. */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
	const release = claimThisClone()
	const { url, close } = await openDatabase()
	try {
		process.env.DATABASE_URL = url
		const applied = await migrate(url)
		if (applied.length > 0) say(`Applied ${applied.length} database migrations`)
		await work()
	} finally {
		await database().$disconnect()
		await close()
		release()
	}
}
