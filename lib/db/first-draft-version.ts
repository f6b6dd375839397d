import type { Transaction } from './client'

/**
 * The version a new working copy of an entry, or of its translation, begins at: never one that an earlier copy had,
 * which was published or given up since. A save that was begun on that one must not fit this one (invariant 10).
 * Whoever removes a working copy names its version in the audit log, as `draftVersion`.
 */
export async function firstDraftVersion(
	tx: Transaction,
	entryId: string,
	language: string | null = null,
): Promise<number> {
	const [row] = await tx.$queryRaw<{ last: number | null }[]>`
		SELECT max((detail->>'draftVersion')::int) AS last FROM "AuditEvent"
		WHERE "entryId" = ${entryId}::uuid AND detail->>'language' IS NOT DISTINCT FROM ${language}`
	return (row?.last ?? 0) + 1
}
