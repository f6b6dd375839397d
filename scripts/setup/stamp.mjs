import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SKIPPED = new Set(['node_modules', '.next', 'generated'])

function filesUnder(path) {
	const stat = statSync(path, { throwIfNoEntry: false })
	if (!stat) return []
	if (stat.isFile()) return [path]
	return readdirSync(path)
		.filter((name) => !SKIPPED.has(name))
		.sort()
		.flatMap((name) => filesUnder(join(path, name)))
}

/** SHA-256 over the names and bytes of files and folders: changes exactly when they do. */
export function hashOf(paths) {
	const hash = createHash('sha256')
	for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
	return hash.digest('hex')
}

/** Does work only when its inputs changed since it last finished; a half-finished run leaves no stamp. */
export async function whenChanged(stampFile, paths, work) {
	const hash = hashOf(paths)
	const done = statSync(stampFile, { throwIfNoEntry: false }) ? readFileSync(stampFile, 'utf8') : ''
	if (done === hash) return false
	// Gone before the work begins: going back to the old inputs must not find it after a failed run.
	rmSync(stampFile, { force: true })
	await work()
	mkdirSync(dirname(stampFile), { recursive: true })
	writeFileSync(stampFile, hash)
	return true
}
