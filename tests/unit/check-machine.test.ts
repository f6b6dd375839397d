import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { checkDisk, checkNode } from '@/scripts/setup/check-machine.mjs'
import { Refusal } from '@/scripts/setup/say.mjs'

describe('checkNode', () => {
	it.each(['20.19.0', '20.19.5', '20.20.2', '22.12.0', '24.0.0', '26.1.0', '100.0.0'])('accepts Node %s', (version) => {
		expect(() => checkNode(version)).not.toThrow()
	})

	it.each(['20.18.9', '20.9.0', '20.0.0', '19.99.9', '18.20.4', '0.12.18'])(
		'refuses Node %s, names it and says what to do',
		(version) => {
			expect(() => checkNode(version)).toThrow(Refusal)
			expect(() => checkNode(version)).toThrow(`this is Node ${version}.\n  What to do: install a newer Node`)
		},
	)

	it('accepts the Node that runs it', () => {
		expect(() => checkNode()).not.toThrow()
	})
})

describe('checkDisk', () => {
	it.each([0, 1])('accepts a disk with %d MB to spare', (needed) => {
		expect(() => checkDisk(needed, tmpdir())).not.toThrow()
	})

	it('refuses a disk that is too full, names the folder and the need and says what to do', () => {
		const tooMuch = Number.MAX_SAFE_INTEGER
		expect(() => checkDisk(tooMuch, tmpdir())).toThrow(Refusal)
		expect(() => checkDisk(tooMuch, tmpdir())).toThrow(
			new RegExp(`disk of ${tmpdir()}; this step needs ${tooMuch} MB\\.\\s+What to do: free some space`),
		)
	})
})
