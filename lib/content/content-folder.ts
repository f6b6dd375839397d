import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import type { ReferenceData } from '@/lib/domain/knowledge'
import type { Flaw } from './content-error'
import { type EntryFile, formOf, readEntryFile } from './entry-file'
import { REFERENCE_FILE, referenceSchema } from './reference-file'
import { readTranslationFile, TRANSLATION_PATH, type TranslationFile } from './translation-file'
import { checkYaml, readYaml, type YamlFile } from './yaml-file'

/** Every file of content/ that is right by itself, before the files are compared with each other. */
export interface ContentFolder {
	reference: { file: YamlFile; data: ReferenceData } | null
	entryFiles: EntryFile[]
	translationFiles: TranslationFile[]
	/** Files of entries with a flaw. What they hold is not known, so nobody else's name for it is called wrong. */
	unread: { path: string; kinds: readonly EntryKind[] }[]
}

/** Reads the files of content/ one by one (path to text), with every flaw that a file shows by itself. */
export function readFolder(files: Map<string, string>): { folder: ContentFolder; flaws: Flaw[] } {
	const folder: ContentFolder = { reference: null, entryFiles: [], translationFiles: [], unread: [] }
	const file = readYaml(REFERENCE_FILE, files.get(REFERENCE_FILE) ?? '')
	const reference = checkYaml(file, referenceSchema)
	if (reference.value) folder.reference = { file, data: reference.value }
	const flaws: Flaw[] = [...reference.flaws]

	for (const [path, source] of files) {
		if (path === REFERENCE_FILE) continue
		if (TRANSLATION_PATH.test(path)) {
			const read = readTranslationFile(path, source)
			flaws.push(...read.flaws)
			if (read.value) folder.translationFiles.push(read.value)
			continue
		}
		const read = readEntryFile(path, source)
		flaws.push(...read.flaws)
		if (read.value) folder.entryFiles.push(read.value)
		else folder.unread.push({ path, kinds: formOf(path)?.kinds ?? ENTRY_KINDS })
	}
	return { folder, flaws }
}
