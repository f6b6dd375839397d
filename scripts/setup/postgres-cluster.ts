import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresPackage } from './install.mjs'
import { freePort, spawnServer, stopLeftBehind, stopServer, untilReady } from './postgres-process'
import { giveTo, type PostgresUser, postgresUser, reachableNative } from './postgres-user'

export interface Cluster {
	/** The address of a database of this cluster. */
	urlOf: (database: string) => string
	stop: () => Promise<void>
}

const OWNER = 'sportello'
// Sorting and letters by Unicode, the same on every machine, whatever locales it has.
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Makes the data folder beside its final place and moves it there last, so that half of one is never used. */
function initialise(bin: string, home: string, password: string, user: PostgresUser | null): void {
	const unfinished = join(home, 'unfinished')
	const passwordFile = join(home, 'first-password')
	rmSync(unfinished, { recursive: true, force: true })
	mkdirSync(unfinished, { mode: 0o700 })
	giveTo(user, unfinished)
	writeFileSync(passwordFile, password, { mode: 0o600 })
	giveTo(user, passwordFile)
	const args = ['-D', unfinished, `--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...LOCALE]
	const run = (locale: string) =>
		execFileSync(join(bin, 'initdb'), [...args, `--locale=${locale}`], {
			...(user ?? {}),
			cwd: '/',
			stdio: ['ignore', 'ignore', 'pipe'],
		})
	try {
		run('C.UTF-8')
	} catch {
		rmSync(unfinished, { recursive: true, force: true })
		mkdirSync(unfinished, { mode: 0o700 })
		giveTo(user, unfinished)
		run('C')
	} finally {
		rmSync(passwordFile, { force: true })
	}
	renameSync(unfinished, join(home, 'data'))
}

/**
 * Starts the embedded PostgreSQL that lives in a folder, and makes it there the first time.
 * It listens on this machine only, on a free port, with a password made at random.
 */
export async function openCluster(home: string): Promise<Cluster> {
	const user = postgresUser()
	mkdirSync(home, { recursive: true })
	chmodSync(home, user ? 0o711 : 0o700)
	const bin = join(reachableNative(join(postgresPackage(), 'native'), home, user), 'bin')
	const data = join(home, 'data')
	const secret = join(home, 'password')
	if (!existsSync(data)) {
		writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
		initialise(bin, home, readFileSync(secret, 'utf8'), user)
	}
	await stopLeftBehind(data)

	const port = await freePort()
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100']
	const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
	const { server, log } = spawnServer(join(bin, 'postgres'), args, user)
	const password = readFileSync(secret, 'utf8')
	const urlOf = (database: string) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`
	await untilReady(urlOf('postgres'), server, log)
	return { urlOf, stop: () => stopServer(server) }
}
