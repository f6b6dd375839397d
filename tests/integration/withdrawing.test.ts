import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import { approve } from '@/lib/editorial/approve'
import { discardDraft } from '@/lib/editorial/discard-draft'
import { publish } from '@/lib/editorial/publish'
import { restore } from '@/lib/editorial/restore'
import { takeBack } from '@/lib/editorial/take-back'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { approvedEdit, codeOf, publishedEdit, send, value, write } from '../support/editing-steps'
import { CLAIM_TEXT, publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn, count, footprint, publishedNow } from '../support/traces'

let cast: SmallKnowledge
let claim: string
beforeAll(async () => {
	cast = await smallKnowledge()
})
beforeEach(async () => {
	claim = await publishedClaim(cast)
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const REASON = 'The law ended last week.'
const withdrawn = async (change: object = {}, actor = cast.publisher) =>
	withdraw.act(actor, {
		entry: claim,
		version: (await publishedNow(cast.db.sql, claim)).version,
		reason: REASON,
		...change,
	})

const MARKER = 'a sentence that stands nowhere else'
const everythingRead = async () =>
	JSON.stringify([await loadTopic('it', 'refugee', 'health', 'en'), await loadGuide('it', 'refugee', 'it')])

describe('withdrawing', () => {
	it('takes a text from every reader and tells why', async () => {
		await publishedEdit(cast, claim, { summary: MARKER })
		expect(await everythingRead()).toContain(MARKER)
		const { revision, version } = await publishedNow(cast.db.sql, claim)
		const outbox = await count(cast.db.sql, 'Outbox')
		await value(withdrawn())
		expect(await everythingRead()).not.toContain(MARKER)
		expect(await publishedNow(cast.db.sql, claim)).toMatchObject({ revision: null, version: version + 1 })
		expect((await findRevision(revision ?? ''))?.state).toBe('withdrawn')
		expect(await count(cast.db.sql, 'Outbox')).toBe(outbox + 1)
		const [entry] = await cast.db.sql('SELECT "withdrawnReason", "withdrawnAt" FROM "Entry" WHERE id = $1', [claim])
		expect(entry).toMatchObject({ withdrawnReason: REASON, withdrawnAt: expect.any(Date) })
		expect((await actsOn(cast.db.sql, claim)).at(-1)).toBe('Piero Publisher: withdraw')
	})

	it.each([
		['an older version', { version: 1 }, 'conflict'],
		['no reason', { reason: '' }, 'invalid-input'],
		['a reason that calls people illegal', { reason: 'It spoke of illegal migrants.' }, 'forbidden-terms'],
		['no entry', { entry: randomUUID() }, 'not-found'],
	])('refuses %s, and leaves everything as it was', async (_what, change, code) => {
		await publishedEdit(cast, claim, { summary: 'New.' })
		const before = await footprint(cast.db.sql)
		expect(await codeOf(withdrawn(change))).toBe(code)
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it('is for publishers and administrators', async () => {
		for (const who of ['student', 'supervisor', 'peer'] as const) {
			expect(await codeOf(withdrawn({}, cast[who]))).toBe('not-allowed')
		}
		expect(await codeOf(withdrawn({}, cast.administrator))).toBe('done')
		expect(await codeOf(withdrawn())).toBe('wrong-state')
	})

	it('leaves the work under way alone, and what is published next clears the reason', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(withdrawn())
		expect((await findRevision(sent.revision))?.state).toBe('approved')
		await value(publish.act(cast.publisher, sent))
		const [entry] = await cast.db.sql('SELECT "withdrawnReason", "withdrawnAt" FROM "Entry" WHERE id = $1', [claim])
		expect(entry).toEqual({ withdrawnReason: null, withdrawnAt: null })
	})
})

describe('restoring', () => {
	it('begins a draft with the words of an earlier revision, which goes the usual way', async () => {
		const { revision: first } = await publishedNow(cast.db.sql, claim)
		await publishedEdit(cast, claim, { summary: 'New.' })
		await value(restore.act(cast.student, { revision: first }))
		expect(await findDraft(claim)).toMatchObject({ content: CLAIM_TEXT, references: [{ provision: 'tui/35' }] })
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(2)
		await send(cast.student, claim)
		expect((await actsOn(cast.db.sql, claim)).slice(-2)).toEqual(['Sara Student: restore', 'Sara Student: submit'])
	})

	it('of what was withdrawn leads to a new revision', async () => {
		const { revision } = await publishedNow(cast.db.sql, claim)
		await value(withdrawn())
		await value(restore.act(cast.student, { revision }))
		const sent = await send(cast.student, claim)
		for (const who of ['supervisor', 'peer'] as const) {
			await value(approve.act(cast[who], { revision: sent.revision, hash: sent.hash }))
		}
		await value(publish.act(cast.publisher, { revision: sent.revision, hash: sent.hash }))
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(2)
	})

	it('never writes over a draft, nor touches what is under review', async () => {
		const { revision } = await publishedNow(cast.db.sql, claim)
		await write(cast.db, cast.student, claim, { summary: 'In progress.' })
		expect(await codeOf(restore.act(cast.colleague, { revision }))).toBe('draft-exists')
		await send(cast.student, claim)
		expect(await codeOf(restore.act(cast.colleague, { revision }))).toBe('draft-exists')
		expect((await findDraft(claim))?.content.summary).toBe('In progress.')
		expect(await codeOf(restore.act(cast.colleague, { revision: randomUUID() }))).toBe('not-found')
	})

	it('does not let who wrote the words approve them, though another restored them', async () => {
		await write(cast.db, cast.colleague, claim, { summary: 'My own words.' })
		const { revision } = await send(cast.colleague, claim)
		await value(takeBack.act(cast.colleague, { revision }))
		const version = (await findDraft(claim))?.version
		await value(discardDraft.act(cast.colleague, { entry: claim, version }))
		await value(restore.act(cast.student, { revision }))
		const sent = await send(cast.student, claim)
		const approval = { revision: sent.revision, hash: sent.hash }
		expect(await codeOf(approve.act(cast.colleague, approval))).toBe('own-work')
		await value(approve.act(cast.supervisor, approval))
	})
})
