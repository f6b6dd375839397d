import { entryKey, type PortableEntry } from '@/lib/domain/entry'
import type { Knowledge } from '@/lib/domain/knowledge'
import { CONTENT_FORMS } from './forms/all'
import { REFERENCE_FILE } from './reference-file'
import { printTranslations, translationPath } from './translation-file'
import { printYaml } from './yaml-file'

/** By position; articles of several laws share positions, so that their names decide. */
function byPlace(a: PortableEntry, b: PortableEntry): number {
	return a.position - b.position || (entryKey(a) < entryKey(b) ? -1 : 1)
}

/** Prints a knowledge base as the files of content/: path to text. Equal knowledge gives equal bytes (invariant 11). */
export function printContent({ reference, entries }: Knowledge): Map<string, string> {
	const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]))
	const files = new Map([[REFERENCE_FILE, printYaml(reference)]])

	for (const form of CONTENT_FORMS) {
		const byPath = new Map<string, PortableEntry[]>()
		for (const entry of entries.filter((candidate) => form.kinds.includes(candidate.kind))) {
			const parent = entry.parent === null ? null : (byKey.get(`source:${entry.parent}`) ?? null)
			const path = form.pathOf(entry, parent)
			byPath.set(path, [...(byPath.get(path) ?? []), entry])
		}
		for (const [path, unsorted] of byPath) {
			const inOrder = unsorted.toSorted(byPlace)
			files.set(path, printYaml(form.print(inOrder, path)))
			for (const { code } of reference.languages) {
				const translated = printTranslations(code, inOrder)
				if (translated) files.set(translationPath(path, code), printYaml(translated))
			}
		}
	}
	return files
}
