import writeXlsxFile, { type CellObject } from 'write-excel-file/node'

interface Table {
	/** What the sheet is called. */
	name: string
	head: string[]
	rows: string[][]
	notes: string[]
	isRightToLeft: boolean
}

/** How wide the first columns are, in letters, and how wide the rest. */
const WIDTHS = [16, 28, 40]
const WIDTH = 46

/** What a sheet's name may not hold, and how long it may be. */
const nameOf = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const text = (value: string, more: Partial<CellObject> = {}): CellObject => ({
	...{ type: String, value, wrap: true, alignVertical: 'top' },
	...more,
})

/** A table as a spreadsheet (XLSX): every cell plain text, so that none can run; its head and its questions stay put. */
export async function xlsxFile({ name, head, rows, notes, isRightToLeft }: Table): Promise<Buffer> {
	const sheet = [
		head.map((value) => text(value, { fontWeight: 'bold', backgroundColor: '#e4efee' })),
		...rows.map((cells) => cells.map((value) => text(value))),
		[],
		...notes.map((note) => [text(note, { wrap: false })]),
	]
	const columns = head.map((_, index) => ({ width: WIDTHS[index] ?? WIDTH }))
	const options = {
		sheet: nameOf(name),
		columns,
		stickyRowsCount: 1,
		stickyColumnsCount: 2,
		rightToLeft: isRightToLeft,
	}
	return await writeXlsxFile(sheet, options).toBuffer()
}
