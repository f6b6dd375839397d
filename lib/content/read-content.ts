import { entryKey } from '@/lib/domain/entry'
import type { Knowledge } from '@/lib/domain/knowledge'
import { checkKnowledge } from './check-knowledge'
import { ContentError, type Flaw } from './content-error'
import type { FiledEntry } from './filed-entry'
import { CONTENT_FORMS } from './forms/all'
import { REFERENCE_FILE, referenceSchema } from './reference-file'
import { readTranslations, TRANSLATION_PATH, translationSchema } from './translation-file'
import { checkYaml, readYaml, type YamlFile } from './yaml-file'

/**
 * Reads the files of content/ (path to text) into entries.
 * Throws ContentError with every flaw found, each with its file, line and field.
 */
export function readContent(files: Map<string, string>): Knowledge {
	const flaws: Flaw[] = []
	const filed: FiledEntry[] = []
	const translations: {
		key: string
		file: YamlFile
		translation: ReturnType<typeof readTranslations>[0]['translation']
	}[] = []

	const reference = checkYaml(readYaml(REFERENCE_FILE, files.get(REFERENCE_FILE) ?? ''), referenceSchema)
	flaws.push(...reference.flaws)

	for (const [path, source] of files) {
		if (path === REFERENCE_FILE) continue
		const file = readYaml(path, source)
		if (TRANSLATION_PATH.test(path)) {
			const checked = checkYaml(file, translationSchema)
			flaws.push(...checked.flaws)
			if (checked.value) translations.push(...readTranslations(checked.value).map((t) => ({ ...t, file })))
			continue
		}
		const form = CONTENT_FORMS.find((candidate) => candidate.path.test(path))
		if (!form) {
			flaws.push({ file: path, line: 1, field: 'path', message: 'no kind of content file has this path' })
			continue
		}
		const checked = checkYaml(file, form.schema)
		flaws.push(...checked.flaws)
		if (checked.value) filed.push(...form.read(checked.value as never, path).map((placed) => ({ ...placed, file })))
	}

	const byKey = new Map(filed.map(({ entry }) => [entryKey(entry), entry]))
	for (const { key, file, translation } of translations) {
		const entry = byKey.get(key)
		if (entry) entry.translations.push(translation)
		else flaws.push({ file: file.path, line: 1, field: 'entries', message: `translates ${key}, which does not exist` })
	}
	if (reference.value) flaws.push(...checkKnowledge(reference.value, filed))
	if (flaws.length > 0 || !reference.value) throw new ContentError(flaws)
	return { reference: reference.value, entries: filed.map(({ entry }) => entry) }
}
