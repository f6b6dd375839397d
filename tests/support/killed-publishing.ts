import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Actor } from '@/lib/domain/actor'

// Packages of the old kind look for these names, which a bundle of the new kind does not have.
const OLD_NAMES = [
	`import { createRequire } from 'node:module'`,
	`import { dirname as folderOf } from 'node:path'`,
	`import { fileURLToPath } from 'node:url'`,
	'const require = createRequire(import.meta.url)',
	'const __filename = fileURLToPath(import.meta.url)',
	'const __dirname = folderOf(__filename)',
].join(';')

/** The name under which the server knows the connections of these processes. */
export const DOOMED = 'doomed'

export interface Ended {
	killed: boolean
	/** The number of statements it sent, where it lived to the end and published; 255 where it was refused. */
	code: number | null
}

export interface Publisher {
	run: (actor: Actor, input: { revision: string; hash: string }, at?: number, sent?: boolean) => Promise<Ended>
	remove: () => void
}

/** Bundles tests/support/publish-and-die.ts once, so that each of its processes starts quickly. */
export async function bundledPublisher(databaseUrl: string): Promise<Publisher> {
	const folder = mkdtempSync(join(tmpdir(), 'sportello-publish-'))
	const outfile = join(folder, 'publish.mjs')
	const how = { bundle: true, minify: true, platform: 'node', format: 'esm', target: 'node20' } as const
	const entry = { entryPoints: [join(import.meta.dirname, 'publish-and-die.ts')], external: ['pg-native'] }
	await build({ ...how, ...entry, outfile, banner: { js: `${OLD_NAMES};` } })
	return {
		run: (actor, input, at = 0, sent = false) =>
			new Promise((resolve) => {
				const order = JSON.stringify({ actor, input, at, sent })
				const env = { ...process.env, DATABASE_URL: databaseUrl, PGAPPNAME: DOOMED, PUBLISH_AND_DIE: order }
				const child = spawn(process.execPath, [outfile], { env, stdio: 'ignore' })
				child.on('exit', (code, signal) => resolve({ killed: signal === 'SIGKILL', code }))
			}),
		remove: () => rmSync(folder, { recursive: true }),
	}
}
