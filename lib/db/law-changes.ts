import type { Actor } from '@/lib/domain/actor'
import type { Transaction } from './client'
import type { LawChangeKind } from './generated/enums'

interface MarkedProvision {
	id: string
	slug: string
}

export interface NewLawChange {
	kind: LawChangeKind
	/** The day from which it holds, YYYY-MM-DD. */
	from: string
	note: string
}

/** The provision of an id, or every cited provision of the source of an id; all of its provisions where none is cited. */
export async function findMarkedProvisions(tx: Transaction, id: string): Promise<MarkedProvision[]> {
	const rows = await tx.$queryRaw<(MarkedProvision & { cited: boolean })[]>`
		SELECT p.id, p.slug, EXISTS (SELECT 1 FROM "Reference" r WHERE r."targetId" = p.id) OR EXISTS (
			SELECT 1 FROM "Draft" d WHERE d."references" @> jsonb_build_array(jsonb_build_object('provision', p.slug))
		) AS cited
		FROM "Entry" p WHERE p.kind = 'provision' AND (p.id = ${id}::uuid OR p."parentId" = ${id}::uuid) ORDER BY p.slug`
	const cited = rows.filter((row) => row.cited)
	return cited.length > 0 ? cited : rows
}

/** Writes one change of law for each provision. Gives their ids. */
export async function insertLawChanges(
	tx: Transaction,
	actor: Actor,
	provisions: MarkedProvision[],
	{ kind, from, note }: NewLawChange,
): Promise<string[]> {
	const rows = await tx.lawChange.createManyAndReturn({
		data: provisions.map(({ id }) => ({
			provisionId: id,
			kind,
			from: new Date(from),
			note,
			memberId: actor.id,
			author: actor.name,
		})),
		select: { id: true },
	})
	return rows.map(({ id }) => id)
}

/**
 * Makes one task for each change and each entry whose published revision, revision under way or working copy cites its
 * provision, whatever its kind and country, in one statement. Gives the entries.
 */
export async function insertTasks(tx: Transaction, lawChangeIds: string[]): Promise<string[]> {
	const rows = await tx.$queryRaw<{ entryId: string }[]>`
		INSERT INTO "Task" (id, "lawChangeId", "entryId")
		SELECT gen_random_uuid(), touched.change, touched.entry FROM (
			SELECT c.id AS change, r."entryId" AS entry
			FROM "LawChange" c
			JOIN "Reference" x ON x."targetId" = c."provisionId"
			JOIN "Revision" r ON r.id = x."revisionId"
			JOIN "Entry" e ON e.id = r."entryId"
			WHERE c.id = ANY (${lawChangeIds}::uuid[])
				AND (e."publishedRevisionId" = r.id OR r.state IN ('submitted', 'approved'))
			UNION
			SELECT c.id, d."entryId"
			FROM "LawChange" c
			JOIN "Entry" p ON p.id = c."provisionId"
			JOIN "Draft" d ON d."references" @> jsonb_build_array(jsonb_build_object('provision', p.slug))
			WHERE c.id = ANY (${lawChangeIds}::uuid[])
		) touched
		RETURNING "entryId"`
	return [...new Set(rows.map(({ entryId }) => entryId))]
}
