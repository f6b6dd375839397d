import { type CarriedTranslation, findCarried } from '@/lib/db/carried-translations'
import { listTranslations } from '@/lib/db/translation-lists'
import { carriedName } from '@/lib/domain/carried-entry'
import { layBlocks } from '@/lib/domain/translation-draft'
import type { TranslationListQuery } from '@/lib/domain/translation-list'
import { type ExportedEntry, exportXliff, type XliffVersion } from '@/lib/xliff/export-xliff'

/** As many entries as one file holds. */
export const LARGEST_EXPORT = 500

/** The entry with what is translated of it. Words of an earlier source go into the note, never in place of new ones. */
function exported({ key, source, draft, readers }: CarriedTranslation): ExportedEntry {
	const { blocks } = layBlocks(source, draft?.blocks ?? readers ?? [])
	const earlier: string[] = []
	const now = blocks.map((block, index) => {
		const text = source[index]?.text ?? ''
		if (block.source === text) return block
		earlier.push(`${block.key}: ${block.source} → ${block.text}`)
		return { key: block.key, source: text, text: '' }
	})
	const note = earlier.length > 0 ? ['Before the source changed:', ...earlier].join('\n') : null
	return { entry: carriedName({ key, version: draft?.version ?? 0 }), note, blocks: now }
}

async function write(version: XliffVersion, language: string, ids: string[]): Promise<string | null> {
	const carried = await findCarried(ids, language)
	return carried.length === 0 ? null : exportXliff(version, language, carried.map(exported))
}

/** The first entries of a language's list as one file; null where the list is empty. */
export async function exportList(version: XliffVersion, language: string, query: TranslationListQuery) {
	const { sort, page: _, ...filter } = query
	const rows = await listTranslations(language, filter, { sort, limit: LARGEST_EXPORT, offset: 0 })
	return write(
		version,
		language,
		rows.map(({ id }) => id),
	)
}

/** One entry as a file; null where it is not there. */
export const exportEntry = (version: XliffVersion, language: string, id: string) => write(version, language, [id])
