import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { database, type Transaction } from './client'
import { firstDraftVersion } from './first-draft-version'
import type { Prisma } from './generated/client'
import type { TranslationMethod } from './generated/enums'

export interface TranslationText {
	blocks: DraftBlock[]
	settlements: Settlement[]
	method: TranslationMethod
}

export interface StoredTranslationDraft extends TranslationText {
	version: number
	contributors: string[]
	/** Who saved it last. */
	memberId: string
	memberName: string
	updatedAt: Date
}

interface Place {
	entryId: string
	language: string
}

interface Save extends Place, TranslationText {
	memberId: string
}

const json = (value: unknown) => value as Prisma.InputJsonValue

const placeOf = ({ entryId, language }: Place) => ({ entryId, languageCode: language })

/** Reads the working copy of an entry's translation, or null. */
export async function findTranslationDraft(
	place: Place,
	client: Transaction = database(),
): Promise<StoredTranslationDraft | null> {
	const row = await client.translationDraft.findUnique({
		where: { entryId_languageCode: placeOf(place) },
		include: { member: { select: { name: true } } },
	})
	if (!row) return null
	const { version, method, contributors, memberId, member, updatedAt } = row
	const blocks = row.blocks as unknown as DraftBlock[]
	const settlements = row.settlements as unknown as Settlement[]
	return { version, blocks, settlements, method, contributors, memberId, memberName: member.name, updatedAt }
}

/** Begins a working copy; gives its version, or null when there is one already. */
export async function insertTranslationDraft(tx: Transaction, draft: Save): Promise<number | null> {
	const version = await firstDraftVersion(tx, draft.entryId, draft.language)
	const { memberId, method, blocks, settlements } = draft
	const text = { method, blocks: json(blocks), settlements: json(settlements) }
	const data = { ...placeOf(draft), ...text, version, memberId, contributors: [memberId] }
	const { count } = await tx.translationDraft.createMany({ data: [data], skipDuplicates: true })
	return count === 1 ? version : null
}

/** Writes a working copy if it is still at the version its writer read; false when it is not. */
export async function updateTranslationDraft(tx: Transaction, draft: Save & { version: number }): Promise<boolean> {
	const { entryId, language, version, memberId, method, blocks, settlements } = draft
	const rows = await tx.$executeRaw`
		UPDATE "TranslationDraft" SET
			blocks = ${JSON.stringify(blocks)}::jsonb, settlements = ${JSON.stringify(settlements)}::jsonb,
			method = ${method}::"TranslationMethod", "memberId" = ${memberId}, "updatedAt" = now(),
			contributors = CASE WHEN ${memberId} = ANY (contributors) THEN contributors
				ELSE array_append(contributors, ${memberId}) END,
			version = version + 1
		WHERE "entryId" = ${entryId}::uuid AND "languageCode" = ${language} AND version = ${version}`
	return rows === 1
}

/** Moves a working copy on without changing its words, so that a save begun before finds its version gone. */
export async function touchTranslationDraft(tx: Transaction, place: Place): Promise<void> {
	await tx.translationDraft.updateMany({ where: placeOf(place), data: { version: { increment: 1 } } })
}

/**
 * Removes a working copy whose words live on in a translation, or that its translators gave up. Gives its version, for
 * the caller's audit row, which the next copy counts on from.
 */
export async function deleteTranslationDraft(tx: Transaction, { entryId, language }: Place): Promise<number | null> {
	const [row] = await tx.$queryRaw<{ version: number }[]>`
		DELETE FROM "TranslationDraft" WHERE "entryId" = ${entryId}::uuid AND "languageCode" = ${language} RETURNING version`
	return row?.version ?? null
}
