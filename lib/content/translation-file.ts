import { z } from 'zod'
import { entryKey, type PortableEntry, type PortableTranslation } from '@/lib/domain/entry'
import { slug } from '@/lib/domain/fields'
import { ENTRY_KINDS } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'

const item = z.strictObject({
	kind: z.enum(ENTRY_KINDS as [string, ...string[]]),
	slug,
	method: z.enum(['human', 'machine']),
	reviewedBy: z.string().min(1).nullable().default(null),
	blocks: z.array(translatedBlock).min(1),
})

/** A file's texts in one language, beside it: health.yaml and health.ar.yaml. Each block shows its source. */
export const translationSchema = z.strictObject({ language: slug, entries: z.array(item).min(1) })

export const TRANSLATION_PATH = /^(?<base>.+)\.(?<language>[a-z]{2})\.yaml$/

/** The translations of one file, by the key of the entry they belong to. */
export function readTranslations(
	file: z.infer<typeof translationSchema>,
): { key: string; translation: PortableTranslation }[] {
	return file.entries.map(({ kind, slug, ...rest }) => ({
		key: entryKey({ kind, slug }),
		translation: { language: file.language, ...rest },
	}))
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
