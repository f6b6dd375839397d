import type { Block } from '@/lib/domain/blocks'
import { exportXliff, type XliffVersion } from '@/lib/xliff/export-xliff'
import { importXliff } from '@/lib/xliff/import-xliff'

export const ENTRY = 'claim:it/asylum-seeker/health/1'
export const OTHER = 'service:turin/upm'

/** The sources as they are in the database of these tests. */
export const SOURCES: Record<string, Block[]> = {
	[ENTRY]: [
		{ key: 'summary', text: 'You can see a doctor & pay nothing.' },
		{ key: 'steps.0', text: 'Ask at the ASL.' },
	],
	[OTHER]: [{ key: 'description', text: 'Free lessons.' }],
}

const TEXTS = ['يمكنك زيارة الطبيب.', 'اسأل في \u2066ASL\u2069.', 'دروس مجانية.']

/** A whole file of two entries in Arabic. */
export function exported(version: XliffVersion): Promise<string> {
	let next = 0
	const entries = Object.entries(SOURCES).map(([entry, blocks]) => ({
		...{ entry, note: 'Art. 35 & more' },
		blocks: blocks.map(({ key, text }) => ({ key, source: text, text: TEXTS[next++] ?? '' })),
	}))
	return exportXliff(version, 'ar', entries)
}

export const importing = (file: string | Uint8Array, language = 'ar', sources = SOURCES) =>
	importXliff(typeof file === 'string' ? new TextEncoder().encode(file) : file, {
		language,
		sourcesOf: async (entries) => new Map(Object.entries(sources).filter(([entry]) => entries.includes(entry))),
	})
