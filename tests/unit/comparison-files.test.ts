import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { csvFile } from '@/lib/document/csv-file'
import { xlsxFile } from '@/lib/document/xlsx-file'

const TABLE = {
	head: ['Topic', 'Question', 'Comparison', 'Refugee (Italy)'],
	rows: [
		['Health', 'Care', 'The answers differ.', 'Yes\nIt is "free", always.'],
		['الصحة', 'الرعاية', '', '=HYPERLINK("https://example.org")'],
	],
	notes: ['Made on 25 November 2026.'],
}

describe('a table as CSV', () => {
	const lines = csvFile(TABLE).split('\r\n')

	it('begins with the mark by which spreadsheets know UTF-8, and ends with a line', () => {
		expect(csvFile(TABLE).startsWith('\uFEFFTopic,Question,')).toBe(true)
		expect(lines.at(-1)).toBe('')
	})

	it('keeps line breaks and quotes inside their cells, and makes no formula', () => {
		expect(lines[1]).toBe('Health,Care,The answers differ.,"Yes\nIt is ""free"", always."')
		expect(lines[2]).toBe(`الصحة,الرعاية,,"'=HYPERLINK(""https://example.org"")"`)
	})

	it('sets its notes beneath the table, every line as wide as the head', () => {
		expect(lines.slice(3, 5)).toEqual([',,,', 'Made on 25 November 2026.,,,'])
	})
})

describe('a table as XLSX', () => {
	const read = async (name: string, isRightToLeft = false) =>
		readXlsxFile(await xlsxFile({ ...TABLE, name, isRightToLeft }))

	it('reads back cell by cell, a would-be formula as the words it is', async () => {
		const [sheet] = await read('Answers side by side')
		expect(sheet?.sheet).toBe('Answers side by side')
		const data = sheet?.data.map((cells) => cells.map((value) => value ?? ''))
		expect(data?.slice(0, 3)).toEqual([TABLE.head, ...TABLE.rows])
		expect(data?.at(-1)?.[0]).toBe(TABLE.notes[0])
	})

	it('takes no name that a spreadsheet refuses', async () => {
		const [sheet] = await read(`a/b:c?[d]*\\ ${'long '.repeat(10)}`)
		expect(sheet?.sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/)
	})
})
