import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const NOT_CODE = /^(lib\/db\/generated|content|messages|prisma\/migrations)\//

const sizes = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
	.split('\n')
	.filter((path) => /\.(ts|tsx|mjs|js|css)$/.test(path) && !NOT_CODE.test(path) && existsSync(path))
	.map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
	.sort((a, b) => a.lines - b.lines)

describe('the files of the code', () => {
	it('are those in git', () => {
		expect(sizes.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['lib/domain/answers.ts', 'scripts/start.mjs']),
		)
	})

	it('have 40 lines or fewer, most of them', () => {
		expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(40)
	})

	it('never have more than 250 lines', () => {
		expect(sizes.filter(({ lines }) => lines > 250)).toEqual([])
	})
})
