import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
	width: number
	height: number
	/** The lines from top to bottom, each in the order it is read. */
	lines: string[]
}

interface Piece {
	text: string
	x: number
	y: number
}

const isRightToLeft = (text: string) => /\p{Script=Arabic}/u.test(text)

/** Chromium writes Arabic a cluster at a time, placed from the left; a reader begins at the right, but for Latin. */
function lineOf(pieces: Piece[]): string {
	const fromLeft = pieces.toSorted((a, b) => a.x - b.x).map((piece) => piece.text)
	if (!fromLeft.some(isRightToLeft)) return fromLeft.join(' ')
	const runs: string[][] = []
	for (const text of fromLeft) {
		const last = runs.at(-1)
		if (last && !isRightToLeft(text) && !last.some(isRightToLeft)) last.push(text)
		else runs.push([text])
	}
	return runs.reverse().flat().join(' ')
}

/** Reads a PDF back: for each page its size in points and its lines. */
export async function readPdf(bytes: Buffer): Promise<PdfPage[]> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
	const pages: PdfPage[] = []
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number)
		const { width, height } = page.getViewport({ scale: 1 })
		const { items } = await page.getTextContent()
		const pieces = items.flatMap((item): Piece[] =>
			'str' in item && item.str.trim() !== ''
				? [{ text: item.str, x: item.transform[4], y: Math.round(item.transform[5]) }]
				: [],
		)
		const heights = [...new Set(pieces.map((piece) => piece.y))].sort((a, b) => b - a)
		pages.push({ width, height, lines: heights.map((y) => lineOf(pieces.filter((piece) => piece.y === y))) })
	}
	return pages
}
