import { entryKey, type PortableTranslation } from '@/lib/domain/entry'
import type { Knowledge } from '@/lib/domain/knowledge'
import { checkKnowledge } from './check-knowledge'
import { ContentError } from './content-error'
import { readFolder } from './content-folder'
import type { TranslationFile } from './translation-file'

function byEntry(files: TranslationFile[]): Map<string, PortableTranslation[]> {
	const found = new Map<string, PortableTranslation[]>()
	for (const { key, translation } of files.flatMap((file) => file.translations)) {
		found.set(key, [...(found.get(key) ?? []), translation])
	}
	return found
}

/**
 * Reads the files of content/ (path to text) into entries.
 * Throws ContentError with every flaw found, each with its file, line and field.
 */
export function readContent(files: Map<string, string>): Knowledge {
	const { folder, flaws } = readFolder(files)
	const found = [...flaws, ...checkKnowledge(folder)]
	if (found.length > 0 || !folder.reference) throw new ContentError(found)

	const translations = byEntry(folder.translationFiles)
	const entries = folder.entryFiles
		.flatMap((file) => file.entries)
		.map(({ entry }) => ({ ...entry, translations: translations.get(entryKey(entry)) ?? [] }))
	return { reference: folder.reference.data, entries }
}
