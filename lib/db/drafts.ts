import type { PortableReference } from '@/lib/domain/entry'
import type { ChangeGrade } from '@/lib/domain/grades'
import type { Transaction } from './client'
import { database } from './client'
import { firstDraftVersion } from './first-draft-version'
import type { Prisma } from './generated/client'

/** A working copy, as its editors read and write it. */
export interface DraftText {
	content: Record<string, unknown>
	references: PortableReference[]
	grade: ChangeGrade | null
	note: string
}

export interface StoredDraft extends DraftText {
	version: number
	baseRevisionId: string | null
	contributors: string[]
	/** Who saved it last. */
	memberId: string
	memberName: string
	updatedAt: Date
}

const json = (value: unknown) => value as Prisma.InputJsonValue

const columns = ({ content, references, grade, note }: DraftText) => ({
	content: json(content),
	references: json(references),
	grade,
	note,
	updatedAt: new Date(),
})

/** Reads the working copy of an entry, or null. */
export async function findDraft(entryId: string, client: Transaction = database()): Promise<StoredDraft | null> {
	const row = await client.draft.findUnique({ where: { entryId }, include: { member: { select: { name: true } } } })
	if (!row) return null
	return {
		version: row.version,
		content: row.content as Record<string, unknown>,
		references: row.references as unknown as PortableReference[],
		grade: row.grade,
		note: row.note,
		baseRevisionId: row.baseRevisionId,
		contributors: row.contributors,
		memberId: row.memberId,
		memberName: row.member.name,
		updatedAt: row.updatedAt,
	}
}

/** Begins a working copy; gives its version, or null when there is one already. */
export async function insertDraft(
	tx: Transaction,
	draft: DraftText & {
		entryId: string
		baseRevisionId: string | null
		memberId: string
		/** Members whose words it begins with: they wrote in it too. */
		wroteBefore?: string[]
	},
): Promise<number | null> {
	const { entryId, baseRevisionId, memberId, wroteBefore = [], ...text } = draft
	const version = await firstDraftVersion(tx, entryId)
	const contributors = [...new Set([...wroteBefore, memberId])]
	const data = { entryId, version, baseRevisionId, memberId, contributors, ...columns(text) }
	const { count } = await tx.draft.createMany({ data: [data], skipDuplicates: true })
	return count === 1 ? version : null
}

/** Writes a working copy if it is still at the version its writer read; false when it is not. */
export async function updateDraft(
	tx: Transaction,
	{ entryId, version, memberId, ...text }: DraftText & { entryId: string; version: number; memberId: string },
): Promise<boolean> {
	const rows = await tx.$executeRaw`
		UPDATE "Draft" SET
			content = ${JSON.stringify(text.content)}::jsonb, "references" = ${JSON.stringify(text.references)}::jsonb,
			grade = ${text.grade}::"ChangeGrade", note = ${text.note}, "memberId" = ${memberId}, "updatedAt" = now(),
			contributors = CASE WHEN ${memberId} = ANY (contributors) THEN contributors
				ELSE array_append(contributors, ${memberId}) END,
			version = version + 1
		WHERE "entryId" = ${entryId}::uuid AND version = ${version}`
	return rows === 1
}

/** Moves a working copy on without changing its words, so that a save begun before finds its version gone. */
export async function touchDraft(tx: Transaction, entryId: string, baseRevisionId?: string | null): Promise<void> {
	await tx.draft.updateMany({ where: { entryId }, data: { version: { increment: 1 }, baseRevisionId } })
}

/**
 * Removes a working copy whose words live on in a revision, or that its editors gave up.
 * The caller's audit row names its version as `draftVersion`, which the next copy counts on from.
 */
export async function deleteDraft(tx: Transaction, entryId: string): Promise<void> {
	await tx.draft.deleteMany({ where: { entryId } })
}
