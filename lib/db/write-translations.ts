import { contentHash } from '@/lib/domain/canonical'
import type { PortableEntry } from '@/lib/domain/entry'
import type { Transaction } from './client'
import type { EditorialState } from './generated/enums'
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

/** Withdraws what is published, of whichever revision, in languages the file no longer has; gives how many. */
export async function withdrawTranslations(tx: Transaction, entryId: string, entry: PortableEntry): Promise<number> {
	const kept = entry.translations.map((translation) => translation.language)
	const { count } = await tx.translation.updateMany({
		where: { entryId, state: 'published', languageCode: { notIn: kept } },
		data: { state: 'withdrawn' },
	})
	return count
}

/** What a translation says, and who stands behind it. */
const hashOf = ({ blocks, method, reviewedBy }: { blocks: unknown; method: string; reviewedBy: string | null }) =>
	contentHash({ blocks, method, reviewedBy })

/** A translator's work in progress, which an import never writes over. */
const isDraft = (state: EditorialState) => state !== 'published' && state !== 'withdrawn'

/**
 * Publishes the translations of an entry whose own text did not change, pinned to its published revision.
 * Gives the languages it left out because somebody's draft stands in their place.
 */
export async function replaceTranslations(
	tx: Transaction,
	{ entryId, revisionId, entry }: { entryId: string; revisionId: string; entry: PortableEntry },
): Promise<string[]> {
	const withdrawn = await withdrawTranslations(tx, entryId, entry)
	const rows = await tx.translation.findMany({
		where: { entryId },
		orderBy: [{ revision: { number: 'asc' } }, { createdAt: 'asc' }],
	})
	const seen = new Map(rows.filter((row) => row.state === 'published').map((row) => [row.languageCode, hashOf(row)]))
	const drafts = rows.filter((row) => row.revisionId === revisionId && isDraft(row.state))
	const drafted = new Set(drafts.map((row) => row.languageCode))

	const changed = translationRows(entryId, revisionId, entry).filter(
		(row) => seen.get(row.languageCode) !== hashOf(row),
	)
	const written = changed.filter((row) => !drafted.has(row.languageCode))
	await tx.translation.updateMany({
		where: { revisionId, state: 'published', languageCode: { in: written.map((row) => row.languageCode) } },
		data: { state: 'withdrawn' },
	})
	await tx.translation.createMany({ data: written })

	const left = changed.map((row) => row.languageCode).filter((language) => drafted.has(language))
	if (withdrawn + written.length > 0) {
		const languages = entry.translations.map(({ language }) => language).filter((language) => !left.includes(language))
		await tx.auditEvent.create({
			data: { actor: IMPORTER, act: 'translate', entryId, revisionId, detail: { languages } },
		})
	}
	return left
}
