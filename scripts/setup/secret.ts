import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const BYTES = 32

/**
 * The key that signs the editors' cookies and seals their secrets: the one that was given, or one made at the first
 * start and kept where only this account reads it.
 */
export function ensureSecret(file = join('.data', 'secret')): string {
	if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, randomBytes(BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' })
	}
	return readFileSync(file, 'utf8').trim()
}
