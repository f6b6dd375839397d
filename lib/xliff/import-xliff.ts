import type { Block } from '@/lib/domain/blocks'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { TranslatedBlock } from '@/lib/domain/translation'
import { writableText } from './carried-text'
import { decodeFile } from './decode'
import { readOutline } from './read-outline'
import { type ReadUnit, readTexts } from './read-texts'
import { refuseFile, type XliffRefusal } from './refusal'
import { scanTags } from './scan-tags'

export interface ImportedEntry {
	entry: string
	units: TranslatedBlock[]
}

/** What a file must agree with. */
export interface WantedTranslations {
	language: string
	/** Gives the source blocks, as they are now, of those of these entries that there are. */
	sourcesOf(entries: string[]): Promise<ReadonlyMap<string, readonly Block[]>>
}

function readFile(bytes: Uint8Array, language: string): { ok: true; units: ReadUnit[] } | XliffRefusal {
	const decoded = decodeFile(bytes)
	if (!decoded.ok) return decoded
	const scanned = scanTags(decoded.xml)
	if (!scanned.ok) return scanned
	const outline = readOutline(scanned.elements, [SOURCE_LANGUAGE, language])
	return outline.ok ? readTexts(decoded.xml, outline) : outline
}

/** Matches one unit of the file with the block it translates. */
function matchUnit(unit: ReadUnit, blocks: readonly Block[] | undefined): TranslatedBlock | XliffRefusal {
	const place = { entry: unit.entry, unit: unit.key }
	if (!blocks) return refuseFile('unknown-entry', { entry: unit.entry })
	const block = blocks.find(({ key }) => key === unit.key)
	if (!block) return refuseFile('unknown-unit', place)
	if (writableText(block.text) !== unit.source) return refuseFile('source-changed', place)
	if (unit.text.trim() === '') return refuseFile('target-missing', place)
	return { key: block.key, source: block.text, text: unit.text.trim() }
}

/**
 * Reads a file that came back from a translator's tool. It is taken whole or refused whole, with the first reason
 * found: a file that is damaged in one place may be damaged in others that nobody sees.
 */
export async function importXliff(
	bytes: Uint8Array,
	{ language, sourcesOf }: WantedTranslations,
): Promise<{ ok: true; entries: ImportedEntry[] } | XliffRefusal> {
	const file = readFile(bytes, language)
	if (!file.ok) return file
	const names = [...new Set(file.units.map(({ entry }) => entry))]
	const sources = await sourcesOf(names)
	const entries = new Map(names.map((entry) => [entry, [] as TranslatedBlock[]]))
	for (const unit of file.units) {
		const matched = matchUnit(unit, sources.get(unit.entry))
		if ('ok' in matched) return matched
		entries.get(unit.entry)?.push(matched)
	}
	return { ok: true, entries: [...entries].map(([entry, units]) => ({ entry, units })) }
}
