import { entryOfFile } from './file-name'
import { refuseFile, type XliffRefusal } from './refusal'
import type { Element } from './scan-tags'

/** One unit as the file lists it: its place, and the elements that hold its two texts. */
export interface OutlineUnit {
	entry: string
	/** The name of its file, as the library keeps it. */
	file: string
	key: string
	texts: Element[]
}

export interface Outline {
	version: string
	units: OutlineUnit[]
}

/** How each version calls the things we read. */
const NAMES: Record<string, { unit: string; file: string }> = {
	'1.2': { unit: 'trans-unit', file: 'original' },
	'2.0': { unit: 'unit', file: 'id' },
	'2.1': { unit: 'unit', file: 'id' },
}

/** The sources and targets of each unit itself, not those of suggestions that tools put beside them. */
function textsByUnit(elements: Element[], unitName: string): Map<Element, Element[]> {
	const texts = new Map(elements.filter(({ name }) => name === unitName).map((unit) => [unit, [] as Element[]]))
	for (const element of elements.filter(({ name }) => name === 'source' || name === 'target')) {
		const holder = element.parent?.name === 'segment' ? element.parent.parent : element.parent
		if (holder) texts.get(holder)?.push(element)
	}
	return texts
}

function fileOf(element: Element): Element | null {
	if (element.name === 'file') return element
	return element.parent ? fileOf(element.parent) : null
}

/** Whether a language tag is of this language: tools add a region (`ar-EG`). */
const isOf = (tag: string, language: string) => tag.toLowerCase().split('-')[0] === language

function checkLanguages(
	files: Element[],
	root: Element,
	wanted: [source: string, target: string],
): XliffRefusal | null {
	for (const { attributes } of files) {
		const source = attributes['source-language'] ?? root.attributes.srcLang ?? ''
		const target = attributes['target-language'] ?? root.attributes.trgLang ?? ''
		if (!isOf(source, wanted[0])) return refuseFile('wrong-language', { found: source || '–', wanted: wanted[0] })
		if (!isOf(target, wanted[1])) return refuseFile('wrong-language', { found: target || '–', wanted: wanted[1] })
	}
	return null
}

function checkUnits(units: OutlineUnit[], elements: Element[]): XliffRefusal | null {
	const seen = new Set<string>()
	const holders = new Map(units.flatMap((unit) => unit.texts.map((text) => [text, unit] as const)))
	for (const { entry, key, texts } of units) {
		const name = `${entry} ${key}`
		if (seen.has(name)) return refuseFile('duplicate-unit', { entry, unit: key })
		seen.add(name)
		const count = (kind: string) => texts.filter((text) => text.name === kind).length
		if (count('source') > 1 || count('target') > 1) return refuseFile('segmented', { entry, unit: key })
	}
	const inside = elements.find(({ parent }) => parent !== null && holders.has(parent))?.parent
	const holder = inside ? holders.get(inside) : undefined
	return holder ? refuseFile('inline-markup', { entry: holder.entry, unit: holder.key }) : null
}

/** Reads what a file holds and in which form, and refuses what it should not hold. */
export function readOutline(
	elements: Element[],
	languages: [source: string, target: string],
): ({ ok: true } & Outline) | XliffRefusal {
	const root = elements[0]
	if (root?.name !== 'xliff') return refuseFile('not-xliff')
	const version = root.attributes.version ?? ''
	const names = NAMES[version]
	if (!names) return refuseFile('wrong-version', { found: version || '–' })

	const files = elements.filter(({ name, parent }) => name === 'file' && parent === root)
	const wrong = checkLanguages(files, root, languages)
	if (wrong) return wrong
	const units = [...textsByUnit(elements, names.unit)].map(([unit, texts]): OutlineUnit => {
		const file = fileOf(unit)?.attributes[names.file] ?? ''
		return { entry: entryOfFile(file), file, key: unit.attributes.id ?? '', texts }
	})
	if (units.length === 0) return refuseFile('nothing-inside')
	return checkUnits(units, elements) ?? { ok: true, version, units }
}
