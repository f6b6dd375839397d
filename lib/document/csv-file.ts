import { csvLine } from '@/lib/domain/csv'

/** Spreadsheets take a CSV file for Latin-1 unless it begins with this mark. */
const UTF8_MARK = '\uFEFF'

/** A table as a CSV file, every line as wide as its head; `notes` stand beneath it. */
export function csvFile({ head, rows, notes }: { head: string[]; rows: string[][]; notes: string[] }): string {
	const wide = (cells: string[]) => head.map((_, index) => cells[index] ?? '')
	const lines = [head, ...rows, [], ...notes.map((note) => [note])]
	return UTF8_MARK + lines.map((cells) => csvLine(wide(cells))).join('')
}
