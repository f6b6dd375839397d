import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import { contentHash } from '@/lib/domain/canonical'
import type { Outcome } from '@/lib/domain/outcome'
import { discardDraft } from '@/lib/editorial/discard-draft'
import { publish } from '@/lib/editorial/publish'
import { rebaseDraft } from '@/lib/editorial/rebase-draft'
import { requestChanges } from '@/lib/editorial/request-changes'
import { restore } from '@/lib/editorial/restore'
import { saveDraft } from '@/lib/editorial/save-draft'
import { takeBack } from '@/lib/editorial/take-back'
import { approvedEdit, codeOf, publishedText, send, value, write } from '../support/editing-steps'
import { insertNextRevision } from '../support/next-revision'
import { CLAIM_TEXT, publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { publishedNow } from '../support/traces'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge()
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

interface Approved {
	entry: string
	revision: string
	hash: string
}

const slugOf = async (entry: string) =>
	(await cast.db.sql<{ slug: string }>('SELECT slug FROM "Entry" WHERE id = $1', [entry]))[0]?.slug ?? ''

const versionOf = async (entry: string) => (await findDraft(entry))?.version ?? 0

async function editInSql({ revision }: Approved, change: string) {
	await expect(cast.db.sql(`UPDATE "Revision" SET ${change} WHERE id = $1`, [revision])).rejects.toThrow(
		/revision-immutable/,
	)
}

/** Edits the row past its trigger, as only the owner of the database could. */
async function forceInSql({ revision }: Approved, change: string) {
	await cast.db.sql('ALTER TABLE "Revision" DISABLE TRIGGER "Revision_immutable"')
	await cast.db.sql(`UPDATE "Revision" SET ${change} WHERE id = $1`, [revision])
	await cast.db.sql('ALTER TABLE "Revision" ENABLE TRIGGER "Revision_immutable"')
}

const NEW_SUMMARY = `content = content || '{"summary":"Slipped in."}'`

const refusedBy = async (outcome: Promise<Outcome<unknown>>, code: string) => expect(await codeOf(outcome)).toBe(code)

/** Ways to another text after the approval: the edit itself is refused, and publishing gives exactly what was approved. */
const HELD_OFF: Record<string, (approved: Approved) => Promise<void>> = {
	'saving the draft': async ({ entry }) => {
		const sent = {
			entry,
			version: await versionOf(entry),
			content: { ...CLAIM_TEXT, summary: 'Slipped in.' },
			references: [],
		}
		await refusedBy(saveDraft.act(cast.student, sent), 'locked')
		await refusedBy(saveDraft.act(cast.student, { ...sent, version: 0 }), 'locked')
	},
	'restoring an earlier text': async ({ entry }) => {
		const { revision } = await publishedNow(cast.db.sql, entry)
		await refusedBy(restore.act(cast.student, { revision }), 'draft-exists')
	},
	'discarding the draft': async ({ entry }) =>
		refusedBy(discardDraft.act(cast.student, { entry, version: await versionOf(entry) }), 'locked'),
	'moving its base': async ({ entry }) =>
		refusedBy(rebaseDraft.act(cast.student, { entry, version: await versionOf(entry) }), 'locked'),
	'SQL on its words': (approved) => editInSql(approved, NEW_SUMMARY),
	'SQL on its words and hash': (approved) => editInSql(approved, `${NEW_SUMMARY}, hash = repeat('a', 64)`),
	'SQL on its contributors': (approved) => editInSql(approved, `contributors = '{}'`),
	'SQL on its checks': (approved) => editInSql(approved, `chain = '{}'`),
	'SQL on its law': async ({ revision }) => {
		const late = cast.db.sql('UPDATE "Reference" SET pinpoint = $2 WHERE "revisionId" = $1', [revision, '(9)'])
		await expect(late).rejects.toThrow(/append-only/)
	},
	'SQL on the draft': async ({ entry }) => {
		await cast.db.sql(`UPDATE "Draft" SET ${NEW_SUMMARY} WHERE "entryId" = $1`, [entry])
	},
}

const resubmit = async ({ entry, revision }: Approved) => {
	await value(takeBack.act(cast.student, { revision }))
	await write(cast.db, cast.student, entry, { summary: 'Slipped in.' })
	return send(cast.student, entry)
}

/** Ways that go through: then publishing what was approved, or in its place what was not, is refused. */
const VOIDED: Record<string, { edit: (approved: Approved) => Promise<unknown>; code: string }> = {
	'taken back': { edit: ({ revision }) => value(takeBack.act(cast.student, { revision })), code: 'wrong-state' },
	'taken back, edited and sent anew': { edit: resubmit, code: 'wrong-state' },
	'taken back and sent anew unchanged': {
		edit: async ({ entry, revision }) => {
			await value(takeBack.act(cast.student, { revision }))
			return send(cast.student, entry)
		},
		code: 'wrong-state',
	},
	'sent back and edited': {
		edit: async ({ entry, revision }) => {
			await value(requestChanges.act(cast.peer, { revision, comment: 'One word is wrong.' }))
			await write(cast.db, cast.student, entry, { summary: 'Slipped in.' })
		},
		code: 'wrong-state',
	},
	'overtaken by an import': {
		edit: async ({ entry }) => insertNextRevision(cast.db, await slugOf(entry), { change: { summary: 'Imported.' } }),
		code: 'published-since',
	},
	'changed in the database past its trigger': {
		edit: (approved) => forceInSql(approved, NEW_SUMMARY),
		code: 'changed-since-read',
	},
	'changed there with its hash': {
		edit: (approved) => forceInSql(approved, `${NEW_SUMMARY}, hash = repeat('a', 64)`),
		code: 'changed-since-read',
	},
	'given other law there': {
		edit: async ({ revision }) => {
			await cast.db.sql('ALTER TABLE "Reference" DISABLE TRIGGER "Reference_append_only"')
			await cast.db.sql('UPDATE "Reference" SET pinpoint = $2 WHERE "revisionId" = $1', [revision, '(9)'])
			await cast.db.sql('ALTER TABLE "Reference" ENABLE TRIGGER "Reference_append_only"')
		},
		code: 'changed-since-read',
	},
}

const approvedNow = async (round: number): Promise<Approved> => {
	const entry = await publishedClaim(cast)
	return { entry, ...(await approvedEdit(cast, entry, { summary: `Approved in round ${round}.` })) }
}

const HELD_OFF_ROUNDS = 50
const VOIDED_ROUNDS = 100
const rounds = (all: number, ways: number) => Array.from({ length: Math.ceil(all / ways) }, (_, round) => round)

// Alone this takes seconds; beside other work on two cores it may take longer.
const PATIENCE = 300_000

describe('an edit between approval and publishing (invariant 3)', () => {
	it(
		`that stays out is refused ${HELD_OFF_ROUNDS} times of ${HELD_OFF_ROUNDS}, and what is published is what was approved, to the byte`,
		async () => {
			let refused = 0
			for (const round of rounds(HELD_OFF_ROUNDS, Object.keys(HELD_OFF).length)) {
				for (const [way, attempt] of Object.entries(HELD_OFF)) {
					const approved = await approvedNow(round)
					const read = await findRevision(approved.revision)
					await attempt(approved)
					await value(publish.act(cast.publisher, { revision: approved.revision, hash: approved.hash }))
					const text = await publishedText(cast.db, approved.entry)
					expect(text, way).toEqual({ content: read?.content, references: read?.references })
					expect(contentHash(text), way).toBe(approved.hash)
					refused += 1
				}
			}
			expect(refused).toBeGreaterThanOrEqual(HELD_OFF_ROUNDS)
		},
		PATIENCE,
	)

	it(
		`that goes in voids the approval: publishing is refused ${VOIDED_ROUNDS} times of ${VOIDED_ROUNDS}`,
		async () => {
			let refused = 0
			for (const round of rounds(VOIDED_ROUNDS, Object.keys(VOIDED).length)) {
				for (const [way, { edit, code }] of Object.entries(VOIDED)) {
					const approved = await approvedNow(round)
					await edit(approved)
					const before = await publishedNow(cast.db.sql, approved.entry)
					for (const hash of new Set([approved.hash, (await findRevision(approved.revision))?.hash])) {
						const outcome = await publish.act(cast.publisher, { revision: approved.revision, hash })
						expect(outcome, way).toMatchObject({ ok: false, code })
					}
					expect(await publishedNow(cast.db.sql, approved.entry), way).toEqual(before)
					refused += 1
				}
			}
			expect(refused).toBeGreaterThanOrEqual(VOIDED_ROUNDS)
		},
		PATIENCE,
	)

	it('that is sent anew is not published with the approval of the old', async () => {
		const approved = await approvedNow(0)
		const { revision, hash } = await resubmit(approved)
		for (const sent of [
			{ revision, hash },
			{ revision, hash: approved.hash },
		]) {
			expect((await publish.act(cast.publisher, sent)).ok).toBe(false)
		}
	})
})
