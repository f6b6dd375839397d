import xliff2js from 'xliff/xliff2js'
import xliff12ToJs from 'xliff/xliff12ToJs'
import { hideForReading, showAfterReading } from './carried-text'
import type { Outline, OutlineUnit } from './read-outline'
import { refuseFile, type XliffRefusal } from './refusal'

export interface ReadUnit {
	entry: string
	key: string
	source: string
	/** Empty where the file has no target. */
	text: string
}

/** The file with the line breaks of its texts hidden from the library. */
function hideLineBreaks(xml: string, units: OutlineUnit[]): string {
	const places = units.flatMap(({ texts }) => texts).sort((a, b) => a.start - b.start)
	const parts: string[] = []
	let done = 0
	for (const { start, end } of places) {
		parts.push(xml.slice(done, start), hideForReading(xml.slice(start, end)))
		done = end
	}
	return [...parts, xml.slice(done)].join('')
}

/** A long text comes in several pieces. */
const joined = (value: unknown): string => (Array.isArray(value) ? value.map(joined).join('') : String(value ?? ''))

/** The units by their id, out of the groups they may stand in. */
function flatten(units: Record<string, XliffUnit>): [string, XliffUnit][] {
	return Object.entries(units).flatMap(([id, unit]) =>
		unit?.groupUnits ? flatten(unit.groupUnits) : [[id, unit] as [string, XliffUnit]],
	)
}

/** Reads the texts of every unit through the library. */
export function readTexts(xml: string, { version, units }: Outline): { ok: true; units: ReadUnit[] } | XliffRefusal {
	const read = version === '1.2' ? xliff12ToJs : xliff2js
	let document: XliffDocument | null = null
	let problem: unknown = null
	try {
		read(hideLineBreaks(xml, units), { captureSpacesBetweenElements: false }, (error, result) => {
			problem = error
			document = result
		})
	} catch (thrown) {
		problem = thrown
	}
	if (problem instanceof Error) {
		const line = /Line: (\d+)/.exec(problem.message)?.[1]
		return line ? refuseFile('not-xml', { line: Number(line) + 1 }) : refuseFile('not-xliff')
	}
	const { resources } = document as unknown as XliffDocument
	const files = new Map(Object.entries(resources).map(([file, held]) => [file, new Map(flatten(held))]))
	return {
		ok: true,
		units: units.map(({ entry, file, key }) => {
			const unit = files.get(file)?.get(key)
			return {
				entry,
				key,
				source: showAfterReading(joined(unit?.source)),
				text: showAfterReading(joined(unit?.target)),
			}
		}),
	}
}
