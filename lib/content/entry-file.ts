import { checkHeader } from './check-header'
import type { ContentForm, PlacedEntry } from './form'
import { CONTENT_FORMS } from './forms/all'
import { type Checked, checkYaml, readYaml, type YamlFile } from './yaml-file'

/** A file of entries, kept beside them until the last check has passed. */
export interface EntryFile {
	file: YamlFile
	form: ContentForm
	/** The facets that the path names, and the first lines of the file with it. */
	named: Record<string, string>
	entries: PlacedEntry[]
}

/** The kind of file that a path is for. */
export function formOf(path: string): ContentForm | undefined {
	return CONTENT_FORMS.find((form) => form.path.test(path))
}

/** Reads a file of entries by the form its path has; what is wrong inside it is found here. */
export function readEntryFile(path: string, source: string): Checked<EntryFile> {
	const form = formOf(path)
	if (!form) {
		const message = 'no kind of content file has this path'
		return { value: null, flaws: [{ file: path, line: 1, field: 'path', message }] }
	}
	const file = readYaml(path, source)
	const checked = checkYaml(file, form.schema)
	if (checked.flaws.length > 0) return { value: null, flaws: checked.flaws }

	const groups = { ...form.path.exec(path)?.groups }
	const flaws = checkHeader(file, groups)
	if (flaws.length > 0) return { value: null, flaws }
	const named = Object.fromEntries(Object.entries(groups).filter(([, name]) => name !== undefined))
	return { value: { file, form, named, entries: form.read(checked.value as never, path) }, flaws: [] }
}
