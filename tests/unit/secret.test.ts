import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureSecret } from '@/scripts/setup/secret'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sportello-secret-'))
	vi.stubEnv('AUTH_SECRET', undefined)
})
afterEach(() => {
	rmSync(folder, { recursive: true })
	vi.unstubAllEnvs()
})

describe('the key of the editors’ area', () => {
	it('is made once, kept, and read by its owner alone', () => {
		const file = join(folder, 'data', 'secret')
		const secret = ensureSecret(file)
		expect(secret).toHaveLength(43)
		expect(ensureSecret(file)).toBe(secret)
		expect(readFileSync(file, 'utf8')).toBe(secret)
		expect(statSync(file).mode & 0o777).toBe(0o600)
	})

	it('is the one given in the environment where there is one', () => {
		vi.stubEnv('AUTH_SECRET', 'given')
		expect(ensureSecret(join(folder, 'secret'))).toBe('given')
	})
})
