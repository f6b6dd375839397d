import { describe, expect, it } from 'vitest'
import { csvLine } from '@/lib/domain/csv'

describe('a line of CSV', () => {
	it.each([
		[['a', 'b'], 'a,b\r\n'],
		[['a,b', 'say "no"'], '"a,b","say ""no"""\r\n'],
		[['two\nlines', null], '"two\nlines",\r\n'],
		[[7, ''], '7,\r\n'],
	])('%j is %j', (cells, line) => {
		expect(csvLine(cells)).toBe(line)
	})

	it.each(['=1+1', '+39 011', '-2', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet run %j', (text) => {
		expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/)
	})
})
