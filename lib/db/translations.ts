import { translatedBlock } from '@/lib/domain/translation'
import type { Settlement } from '@/lib/domain/translation-checks/settlement'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import { database, type Transaction } from './client'
import type { Prisma } from './generated/client'
import type { EditorialState, TranslationMethod } from './generated/enums'

const everything = {
	revision: { select: { number: true } },
	reviews: { orderBy: { at: 'asc' } },
} satisfies Prisma.TranslationInclude

function translationOf(row: Prisma.TranslationGetPayload<{ include: typeof everything }>) {
	return {
		...row,
		language: row.languageCode,
		blocks: translatedBlock.array().parse(row.blocks),
		settlements: row.settlements as unknown as Settlement[],
		number: row.revision.number,
	}
}

export type FoundTranslation = ReturnType<typeof translationOf>

/** One translation; null where there is none. */
export async function findTranslation(id: string, client: Transaction = database()): Promise<FoundTranslation | null> {
	const row = await client.translation.findUnique({ where: { id }, include: everything })
	return row && translationOf(row)
}

interface Place {
	entryId: string
	language: string
}

/** The translation of an entry that waits for a speaker, or the newest that readers get; null where there is none. */
export async function findTranslationIn(
	state: 'submitted' | 'published' | 'changes_requested',
	{ entryId, language }: Place,
	client: Transaction = database(),
): Promise<FoundTranslation | null> {
	const row = await client.translation.findFirst({
		where: { entryId, languageCode: language, state },
		orderBy: [{ revision: { number: 'desc' } }, { createdAt: 'desc' }],
		include: everything,
	})
	return row && translationOf(row)
}

export interface NewTranslation extends Place {
	revisionId: string
	blocks: DraftBlock[]
	settlements: Settlement[]
	method: TranslationMethod
	author: { id: string; name: string }
	contributors: string[]
}

/** Makes history of what was sent or taken back before: nobody goes on writing it. */
export async function retireTranslations(tx: Transaction, { entryId, language }: Place): Promise<void> {
	await tx.translation.updateMany({
		where: { entryId, languageCode: language, state: { in: ['draft', 'changes_requested'] } },
		data: { state: 'withdrawn' },
	})
}

/** Writes a translation that waits for a speaker. */
export async function insertTranslation(tx: Transaction, translation: NewTranslation): Promise<string> {
	const { entryId, language, revisionId, blocks, settlements, method, author, contributors } = translation
	await retireTranslations(tx, translation)
	const { id } = await tx.translation.create({
		data: {
			entryId,
			revisionId,
			languageCode: language,
			blocks: blocks as unknown as Prisma.InputJsonValue,
			settlements: settlements as unknown as Prisma.InputJsonValue,
			method,
			state: 'submitted',
			author: author.name,
			authorId: author.id,
			contributors,
		},
		select: { id: true },
	})
	return id
}

/** Moves a translation to another state. */
export async function setTranslationState(tx: Transaction, id: string, state: EditorialState): Promise<void> {
	await tx.translation.update({ where: { id }, data: { state } })
}

/** Publishes a translation in place of the one of the same revision that readers had. */
export async function publishTranslation(
	tx: Transaction,
	{ id, revisionId, language }: FoundTranslation,
	reviewedBy: string,
): Promise<void> {
	await tx.translation.updateMany({
		where: { revisionId, languageCode: language, state: 'published' },
		data: { state: 'withdrawn' },
	})
	await tx.translation.update({ where: { id }, data: { state: 'published', reviewedBy } })
}
