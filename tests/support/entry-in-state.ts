import { randomUUID } from 'node:crypto'
import { contentHash } from '@/lib/domain/canonical'
import type { EditorialState } from '@/lib/domain/states'
import type { FreshDatabase } from './fresh-database'
import { CLAIM_TEXT } from './published-claim'
import { insertCitingRevision, insertEntry, insertRow, publish } from './rows'
import { insertReview } from './work-rows'

type Sql = FreshDatabase['sql']

export interface Author {
	id: string
	clinicId: string
	/** Who gave the approvals that its state needs. */
	reviewerId: string
}

export interface MadeEntry {
	id: string
	slug: string
	version: number
	/** Published before all this, by an import. */
	first: string
	/** What the state is of. */
	revision: string
	hash: string
	/** 0 where there is no working copy. */
	draft: number
	content: object
	references: object[]
}

const FACETS = { countryCode: 'it', statusSlug: 'refugee', entitlementSlug: 'emergency-care' }
const IN_WORK: readonly EditorialState[] = ['draft', 'submitted', 'changes_requested', 'approved']

/** A provision that readers see, to cite. */
export async function somePublishedProvision(sql: Sql) {
	const [row] = await sql<{ id: string; slug: string }>(
		`SELECT id, slug FROM "Entry" WHERE kind = 'provision' AND "publishedRevisionId" IS NOT NULL ORDER BY slug LIMIT 1`,
	)
	if (!row) throw new Error('No provision is published')
	return row
}

/**
 * A claim whose second revision, by a member, is in a state, with all that goes with it; the first was imported.
 * Written as rows, so that a test of what verbs do rests on none of them. Its clinic asks for a supervisor alone.
 */
export async function entryInState(
	sql: Sql,
	state: EditorialState,
	author: Author,
	change: object = { summary: 'You may see any doctor.' },
): Promise<MadeEntry> {
	const provision = await somePublishedProvision(sql)
	const references = [{ provision: provision.slug, pinpoint: null, quote: null }]
	const slug = `it/refugee/health/${Math.floor(Math.random() * 1e9) + 1000}`
	const id = await insertEntry(sql, 'claim', { ...FACETS, slug, position: 999 })
	const said = (content: object) => ({ content, hash: contentHash({ content, references }) })
	const first = await insertCitingRevision(sql, id, provision.id, { ...said(CLAIM_TEXT), state: 'published' })
	await publish(sql, id, first)

	const content = { ...CLAIM_TEXT, ...change }
	const { hash } = said(content)
	const revision = await insertCitingRevision(sql, id, provision.id, {
		...{ number: 2, content, answer: content.answer, hash, state, chain: '{supervisor}', contributors: [author.id] },
		...{ author: 'Sara Student', authorId: author.id, clinicId: author.clinicId },
	})
	if (['approved', 'published', 'withdrawn'].includes(state)) await insertReview(sql, revision, author.reviewerId)
	if (state === 'published') await publish(sql, id, revision)
	if (state === 'withdrawn') {
		const why = `"publishedRevisionId" = NULL, "withdrawnReason" = 'The law ended', "withdrawnAt" = now()`
		await sql(`UPDATE "Entry" SET ${why} WHERE id = $1`, [id])
	}
	const draft = IN_WORK.includes(state) ? 3 : 0
	if (draft) {
		const text = { content, references: JSON.stringify(references), version: draft, contributors: [author.id] }
		await insertRow(sql, 'Draft', { entryId: id, memberId: author.id, baseRevisionId: first, ...text })
	}
	return { id, slug, version: 1, first, revision, hash, draft, content, references }
}

/** A plan to publish an approved revision far ahead. */
export async function insertPlan(sql: Sql, revisionId: string, memberId: string): Promise<void> {
	await insertRow(sql, 'PlannedPublication', { id: randomUUID(), revisionId, memberId, at: '2099-01-01' })
}
