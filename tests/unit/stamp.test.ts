import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whenChanged } from '@/scripts/setup/stamp.mjs'

let folder: string
let runs: number

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stamp-'))
	mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
	writeFileSync(join(folder, 'in', 'a.txt'), 'one')
	writeFileSync(join(folder, 'in', 'deep', 'b.txt'), 'two')
	runs = 0
})

afterEach(() => rmSync(folder, { recursive: true }))

const inFolder = (...path: string[]) => join(folder, 'in', ...path)

const run = () =>
	whenChanged(join(folder, 'stamps', 'done'), [inFolder()], async () => {
		runs += 1
	})

describe('whenChanged', () => {
	it('works once, and says whether it did', async () => {
		expect([await run(), await run(), await run()]).toEqual([true, false, false])
		expect(runs).toBe(1)
	})

	it.each<[string, () => void]>([
		['a file changed', () => writeFileSync(inFolder('a.txt'), 'other')],
		['a file deep inside changed', () => writeFileSync(inFolder('deep', 'b.txt'), 'other')],
		['a file came', () => writeFileSync(inFolder('c.txt'), '')],
		['a file went', () => rmSync(inFolder('a.txt'))],
		['a file was renamed', () => renameSync(inFolder('a.txt'), inFolder('b.txt'))],
		['everything went', () => rmSync(inFolder(), { recursive: true })],
	])('works again after %s, and then no more', async (_what, change) => {
		await run()
		change()
		expect([await run(), await run()]).toEqual([true, false])
		expect(runs).toBe(2)
	})

	it.each<[string, () => void]>([
		['a file was written again with the same bytes', () => writeFileSync(inFolder('a.txt'), 'one')],
		['something was installed inside', () => mkdirSync(inFolder('node_modules'))],
	])('rests although %s', async (_what, change) => {
		await run()
		change()
		expect(await run()).toBe(false)
	})

	it('works again when inputs go back to what they were before a run that failed', async () => {
		await run()
		writeFileSync(inFolder('a.txt'), 'other')
		const failing = whenChanged(join(folder, 'stamps', 'done'), [inFolder()], async () => {
			throw new Error('half done')
		})
		await expect(failing).rejects.toThrow('half done')
		writeFileSync(inFolder('a.txt'), 'one')
		expect(await run()).toBe(true)
	})

	it('works again after a run that failed', async () => {
		const failing = whenChanged(join(folder, 'stamps', 'done'), [inFolder()], async () => {
			throw new Error('half done')
		})
		await expect(failing).rejects.toThrow('half done')
		expect([await run(), await run()]).toEqual([true, false])
	})

	it('works again after a change whose run failed', async () => {
		await run()
		writeFileSync(inFolder('a.txt'), 'other')
		const failing = whenChanged(join(folder, 'stamps', 'done'), [inFolder()], () => Promise.reject(new Error('no')))
		await expect(failing).rejects.toThrow('no')
		expect(await run()).toBe(true)
	})
})
