import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSettings } from '@/scripts/setup/settings.mjs'

let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'settings-'))
	process.env.SPORTELLO_TEST_GIVEN = 'environment'
})

afterEach(() => {
	rmSync(folder, { recursive: true })
	delete process.env.SPORTELLO_TEST_GIVEN
	delete process.env.SPORTELLO_TEST_FILED
})

it('takes settings from the file, and lets the environment win', () => {
	const file = join(folder, '.env')
	writeFileSync(file, 'SPORTELLO_TEST_GIVEN=file\nSPORTELLO_TEST_FILED=file\n')
	loadSettings(file)
	expect(process.env.SPORTELLO_TEST_GIVEN).toBe('environment')
	expect(process.env.SPORTELLO_TEST_FILED).toBe('file')
})

it('rests where there is no file', () => {
	expect(() => loadSettings(join(folder, 'absent'))).not.toThrow()
})
