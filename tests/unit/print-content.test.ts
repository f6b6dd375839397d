import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '@/lib/content/list-files'
import { printContent } from '@/lib/content/print-content'
import { readContent } from '@/lib/content/read-content'
import type { Knowledge } from '@/lib/domain/knowledge'
import { smallContent } from '@/tests/support/small-content'

const bytesOf = (files: Map<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))

describe('the content folder', () => {
	let files: Map<string, string>
	let knowledge: Knowledge

	beforeAll(async () => {
		files = await listFiles('content')
		knowledge = readContent(files)
	})

	it('reads and prints back to the same files, byte by byte', () => {
		expect(bytesOf(printContent(knowledge))).toEqual(bytesOf(files))
	})

	it('prints the same bytes whatever order its entries come in', () => {
		const shuffled = { ...knowledge, entries: knowledge.entries.toReversed() }
		expect(bytesOf(printContent(shuffled))).toEqual(bytesOf(files))
	})
})

describe('a small folder', () => {
	it('reads and prints back to the same files', () => {
		expect(bytesOf(printContent(readContent(smallContent())))).toEqual(bytesOf(smallContent()))
	})

	it('prints no translation file where nothing is translated', () => {
		const files = smallContent({ 'it/refugee/health.it.yaml': null })
		expect(bytesOf(printContent(readContent(files)))).toEqual(bytesOf(files))
	})
})
