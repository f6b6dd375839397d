import type { ChangeGrade } from '@/lib/domain/grades'
import type { FreshDatabase } from './fresh-database'
import { insertRevision, inTransaction, publish } from './rows'

interface Edit {
	/** The fields of the content that say something new. */
	change: Record<string, unknown>
	grade?: ChangeGrade
	state?: 'draft' | 'published'
	/** Who wrote it, for which clinic, with which checks. */
	columns?: Record<string, unknown>
}

/** Edits an imported claim in the database, as an editor would, without content/. Gives the new revision's id. */
export async function insertNextRevision(
	{ sql }: Pick<FreshDatabase, 'sql'>,
	claim: string,
	{ change, grade = 'legal', state = 'published', columns = {} }: Edit,
): Promise<string> {
	const [now] = await sql<{ entry: string; revision: string; content: object; answer: string; last: number }>(
		`SELECT e.id AS entry, r.id AS revision, r.content, r.answer,
			(SELECT max(number) FROM "Revision" WHERE "entryId" = e.id) AS last
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'claim' AND e.slug = $1`,
		[claim],
	)
	if (!now) throw new Error(`No claim ${claim} is published`)
	const content = { ...now.content, ...change }
	const said = { number: now.last + 1, content, answer: now.answer, grade, state, ...columns }
	return inTransaction(sql, async () => {
		const id = await insertRevision(sql, now.entry, said)
		await sql(
			`INSERT INTO "Reference" (id, "revisionId", "targetId", role, position, pinpoint, quote)
			SELECT gen_random_uuid(), $1, "targetId", role, position, pinpoint, quote FROM "Reference" WHERE "revisionId" = $2`,
			[id, now.revision],
		)
		if (state === 'published') await publish(sql, now.entry, id)
		return id
	})
}
