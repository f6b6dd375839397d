import js2xliff from 'xliff/js2xliff'
import jsToXliff12 from 'xliff/jsToXliff12'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import type { TranslatedBlock } from '@/lib/domain/translation'
import { hideForWriting, showInXml } from './carried-text'
import { fileNameOf } from './file-name'

export const XLIFF_VERSIONS = ['1.2', '2.0'] as const

export type XliffVersion = (typeof XLIFF_VERSIONS)[number]

export interface ExportedEntry {
	/** Its key: `claim:it/asylum-seeker/health/1`. */
	entry: string
	/** What the translator should know; it stands beside every block. */
	note: string | null
	/** The source with what is translated of it so far; the text may be empty. */
	blocks: readonly TranslatedBlock[]
}

function unitOf({ source, text }: TranslatedBlock, note: string | null): XliffUnit {
	return {
		source: hideForWriting(source),
		target: hideForWriting(text),
		...(note ? { note: hideForWriting(note) } : {}),
		additionalAttributes: { 'xml:space': 'preserve' },
	}
}

/** Writes one file for translators' own tools, with one or many entries in it. */
export async function exportXliff(
	version: XliffVersion,
	language: string,
	entries: readonly ExportedEntry[],
): Promise<string> {
	const resources = entries.map(({ entry, note, blocks }) => [
		fileNameOf(entry),
		Object.fromEntries(blocks.map((block) => [block.key, unitOf(block, note)])),
	])
	const document = {
		sourceLanguage: SOURCE_LANGUAGE,
		targetLanguage: language,
		resources: Object.fromEntries(resources),
	}
	const xml = version === '1.2' ? await jsToXliff12(document) : await js2xliff(document)
	return `<?xml version="1.0" encoding="UTF-8"?>\n${showInXml(xml)}\n`
}
