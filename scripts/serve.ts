import { randomBytes } from 'node:crypto'
import { database } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { startJobs } from '@/lib/jobs/start-jobs'
import { importAndTell } from './content'
import { ensureBuilt } from './setup/build'
import { openDatabase } from './setup/database'
import { tellFirstAdministrator } from './setup/first-administrator'
import { migrate } from './setup/migrate'
import { claimThisClone } from './setup/only-one'
import { claimPort } from './setup/port'
import { Refusal, say } from './setup/say.mjs'
import { ensureSecret } from './setup/secret'
import { startWebServer } from './setup/web-server'

/** Imports the guidance; a conflict is told but does not keep the site down, since nothing was changed. */
async function importOrTell(): Promise<void> {
	try {
		await importAndTell('content')
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		console.warn(`\n! ${error.message}\n  The site goes on with the guidance it has.\n`)
	}
}

function checkEnvironment(): void {
	try {
		environment()
	} catch (error) {
		throw new Refusal((error as Error).message, 'correct it in .env or in the environment, then run this again.')
	}
}

const untilAskedToStop = () =>
	new Promise<number>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(0))
	})

/** Brings everything up to date, serves the site until asked to stop, and leaves nothing running behind. */
export async function serve(): Promise<void> {
	const port = await claimPort()
	const release = claimThisClone()
	const stops: (() => Promise<void>)[] = []
	let code = 0
	try {
		const { url, close } = await openDatabase()
		stops.push(close)
		process.env.DATABASE_URL = url
		process.env.AUTH_SECRET = ensureSecret()
		checkEnvironment()
		const applied = await migrate(url)
		if (applied.length > 0) say(`Applied ${applied.length} database migrations`)
		await importOrTell()
		await ensureBuilt()
		say('Starting the web server')
		const secret = randomBytes(32).toString('hex')
		const server = await startWebServer(port, { DATABASE_URL: url, REFRESH_SECRET: secret })
		stops.push(server.stop)
		const publicSite = (process.env.SITE_URL || server.address).replace(/\/$/, '')
		stops.push(await startJobs({ databaseUrl: url, publicSite, site: server.address, secret }))
		say(`Sportello is up: ${server.address}  (stop it with Ctrl-C)`)
		await tellFirstAdministrator(process.env.SITE_URL || server.address)
		await database().$disconnect()
		code = await Promise.race([server.ended, untilAskedToStop()])
		say('Stopping')
	} finally {
		for (const stop of stops.reverse()) await stop()
		release()
	}
	process.exit(code)
}
