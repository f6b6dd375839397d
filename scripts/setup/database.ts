import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { checkDisk } from './check-machine.mjs'
import { openCluster } from './postgres-cluster'
import { Refusal, say } from './say.mjs'

export interface OpenDatabase {
	url: string
	close: () => Promise<void>
}

const DATABASE = 'sportello'
const NEEDED_MEGABYTES = 200

/** Where the embedded PostgreSQL keeps its data: in the clone, or for root where its own account can reach it. */
function clusterHome(): string {
	if (process.getuid?.() !== 0) return resolve('.data/postgres')
	const idFile = '.data/id'
	mkdirSync('.data', { recursive: true })
	if (!existsSync(idFile)) writeFileSync(idFile, randomUUID())
	mkdirSync('/var/lib/sportello', { recursive: true, mode: 0o711 })
	return join('/var/lib/sportello', readFileSync(idFile, 'utf8'))
}

async function createIfMissing(adminUrl: string): Promise<void> {
	const client = new Client({ connectionString: adminUrl })
	await client.connect()
	const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
	if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
	await client.end()
}

async function checkReachable(url: string): Promise<void> {
	if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
		throw new Refusal(
			'DATABASE_URL is not the address of a PostgreSQL.',
			'write it as postgresql://user:password@host:5432/name, or unset it to use the embedded one.',
		)
	}
	const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
	client.on('error', () => {})
	try {
		await client.connect()
		await client.end()
	} catch (error) {
		const { host, pathname } = new URL(url)
		throw new Refusal(
			`The database ${host}${pathname} cannot be reached: ${(error as Error).message || 'no answer'}.`,
			'check DATABASE_URL and that PostgreSQL runs there, or unset it to use the embedded one.',
		)
	}
}

/** Opens the database that DATABASE_URL names, or the embedded one. */
export async function openDatabase(): Promise<OpenDatabase> {
	const given = process.env.DATABASE_URL
	if (given) {
		say('Using the database that DATABASE_URL names')
		await checkReachable(given)
		return { url: given, close: async () => {} }
	}
	checkDisk(NEEDED_MEGABYTES)
	say('Starting the embedded PostgreSQL')
	const cluster = await openCluster(clusterHome())
	await createIfMissing(cluster.urlOf('postgres'))
	return { url: cluster.urlOf(DATABASE), close: cluster.stop }
}
