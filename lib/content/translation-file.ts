import { z } from 'zod'
import { entryKey, type PortableEntry, type PortableTranslation } from '@/lib/domain/entry'
import { optionalText, slug } from '@/lib/domain/fields'
import { ENTRY_KINDS, type EntryKind } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'
import { checkHeader } from './check-header'
import { type Checked, checkYaml, readYaml, type YamlFile } from './yaml-file'

const item = z.strictObject({
	kind: z.enum(ENTRY_KINDS as [EntryKind, ...EntryKind[]]),
	slug,
	method: z.enum(['human', 'machine']),
	reviewedBy: optionalText,
	blocks: z.array(translatedBlock).min(1),
})

/** A file's texts in one language, beside it: health.yaml and health.ar.yaml. Each block shows its source. */
const translationSchema = z.strictObject({ language: slug, entries: z.array(item).min(1) })

export const TRANSLATION_PATH = /^(?<base>.+)\.(?<language>[a-z]{2})\.yaml$/

/** A translation of one entry, by the key of the entry it belongs to. */
export interface KeyedTranslation {
	kind: EntryKind
	key: string
	translation: PortableTranslation
}

export interface TranslationFile {
	file: YamlFile
	/** The path of the file it translates. */
	base: string
	language: string
	translations: KeyedTranslation[]
}

/** The file that keeps the translations of another into one language. */
export function translationPath(base: string, language: string): string {
	return base.replace('.yaml', `.${language}.yaml`)
}

/** Reads a translation file; what is wrong inside it is found here. */
export function readTranslationFile(path: string, source: string): Checked<TranslationFile> {
	const file = readYaml(path, source)
	const checked = checkYaml(file, translationSchema)
	if (checked.value === null) return checked

	const { base = '', language = '' } = TRANSLATION_PATH.exec(path)?.groups ?? {}
	const flaws = checkHeader(file, { language })
	if (flaws.length > 0) return { value: null, flaws }
	const translations = checked.value.entries.map(({ kind, slug, ...rest }) => ({
		kind,
		key: entryKey({ kind, slug }),
		translation: { language, ...rest },
	}))
	return { value: { file, base: `${base}.yaml`, language, translations }, flaws: [] }
}

/** What a translation file holds for the entries of its source file; null where nothing is translated. */
export function printTranslations(language: string, entries: PortableEntry[]): object | null {
	const translated = entries.flatMap((entry) =>
		entry.translations
			.filter((translation) => translation.language === language)
			.map(({ method, reviewedBy, blocks }) => ({ kind: entry.kind, slug: entry.slug, method, reviewedBy, blocks })),
	)
	return translated.length > 0 ? { language, entries: translated } : null
}
