import { execFileSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Who PostgreSQL runs as. It refuses to run as root, so root lends it an account of its own. */
export interface PostgresUser {
	uid: number
	gid: number
}

const ACCOUNT = 'sportello-db'

function accountId(flag: '-u' | '-g', name: string): number | null {
	try {
		return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
	} catch {
		return null
	}
}

/** The account for PostgreSQL when this process is root, made if it is not there; null for everyone else. */
export function postgresUser(): PostgresUser | null {
	if (process.getuid?.() !== 0) return null
	if (accountId('-u', ACCOUNT) === null) {
		try {
			execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', ACCOUNT])
		} catch {
			// Small images have no useradd; nobody exists everywhere.
			return { uid: accountId('-u', 'nobody') ?? 65534, gid: accountId('-g', 'nobody') ?? 65534 }
		}
	}
	return { uid: accountId('-u', ACCOUNT) as number, gid: accountId('-g', ACCOUNT) as number }
}

/** Tells whether other users may enter every folder above a path. */
function othersMayEnter(path: string): boolean {
	if ((statSync(path).mode & 0o001) === 0) return false
	return dirname(path) === path || othersMayEnter(dirname(path))
}

/** PostgreSQL's own folder where that account can run it: copied out of a clone that others cannot enter. */
export function reachableNative(native: string, home: string, user: PostgresUser | null): string {
	if (!user || othersMayEnter(native)) return native
	const copy = join(home, 'native')
	if (!existsSync(join(copy, '.complete'))) {
		cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
		mkdirSync(join(copy, '.complete'))
	}
	return copy
}

export function giveTo(user: PostgresUser | null, path: string): void {
	if (user) chownSync(path, user.uid, user.gid)
}
