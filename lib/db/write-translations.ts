import type { PortableEntry } from '@/lib/domain/entry'
import type { Transaction } from './client'
import { IMPORTER } from './importer'

/** The rows of an entry's translations, pinned to one of its revisions. */
export function translationRows(entryId: string, revisionId: string, entry: PortableEntry) {
	return entry.translations.map(({ language, blocks, method, reviewedBy }) => ({
		entryId,
		revisionId,
		languageCode: language,
		blocks,
		method,
		reviewedBy,
		state: 'published' as const,
		author: IMPORTER,
	}))
}

/** Puts new translations in place of those of a revision whose own text did not change. */
export async function replaceTranslations(
	tx: Transaction,
	entryId: string,
	revisionId: string,
	entry: PortableEntry,
): Promise<void> {
	await tx.translation.deleteMany({ where: { revisionId } })
	await tx.translation.createMany({ data: translationRows(entryId, revisionId, entry) })
	const detail = { languages: entry.translations.map((translation) => translation.language) }
	await tx.auditEvent.create({ data: { actor: IMPORTER, act: 'translate', entryId, revisionId, detail } })
}
