import type { EntryKind } from '@/lib/domain/kinds'
import { type EditorialState, workState } from '@/lib/domain/states'
import { database, type Transaction } from './client'

/** An entry held by the transaction that acts on it: nobody else moves it until that ends. */
export interface LockedEntry {
	id: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	/** Its status is an overlay, which crosses every other. */
	crosses: boolean
	/** The slug of the source a provision or ratification belongs to. */
	parent: string | null
	version: number
	publishedId: string | null
	publishedNumber: number | null
	openId: string | null
	openState: 'submitted' | 'approved' | null
	latestNumber: number
	latestState: EditorialState | null
	draftVersion: number | null
	state: EditorialState
}

type Row = Omit<LockedEntry, 'state'>

/**
 * Locks one entry and tells all that a verb must know of it before it acts; null where there is none.
 * Not FOR UPDATE: that would also wait for whoever only cites the entry, or writes a task for it, while they wait for us.
 */
export async function lockEntry(tx: Transaction, id: string): Promise<LockedEntry | null> {
	const [held] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Entry" WHERE id = ${id}::uuid FOR NO KEY UPDATE`
	// A second statement, so that it sees what the holder before us wrote.
	return held ? readEntry(id, tx) : null
}

/** The same for who only looks: it may have moved on by the time they act. */
export async function readEntry(id: string, client: Transaction = database()): Promise<LockedEntry | null> {
	const [row] = await client.$queryRaw<Row[]>`
		SELECT e.id, e.kind::text AS kind, e.slug, e."countryCode" AS country, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, t."topicSlug" AS topic, parent.slug AS parent, e.version,
			coalesce(of_status.kind = 'overlay', false) AS crosses,
			e."publishedRevisionId" AS "publishedId", published.number AS "publishedNumber",
			open.id AS "openId", open.state::text AS "openState",
			coalesce(latest.number, 0) AS "latestNumber", latest.state::text AS "latestState",
			draft.version AS "draftVersion"
		FROM "Entry" e
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		LEFT JOIN "Status" of_status ON of_status.slug = e."statusSlug"
		LEFT JOIN "Entry" parent ON parent.id = e."parentId"
		LEFT JOIN "Revision" published ON published.id = e."publishedRevisionId"
		LEFT JOIN "Revision" open ON open."entryId" = e.id AND open.state IN ('submitted', 'approved')
		LEFT JOIN LATERAL (
			SELECT number, state FROM "Revision" r WHERE r."entryId" = e.id ORDER BY number DESC LIMIT 1
		) latest ON true
		LEFT JOIN "Draft" draft ON draft."entryId" = e.id
		WHERE e.id = ${id}::uuid`
	if (!row) return null
	const state = workState({
		open: row.openState,
		hasDraft: row.draftVersion !== null,
		latest: row.latestState,
		published: row.publishedId !== null,
	})
	return { ...row, state }
}
