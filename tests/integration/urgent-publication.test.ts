import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import { approve } from '@/lib/editorial/approve'
import { publishUrgently } from '@/lib/editorial/publish-urgently'
import { takeBack } from '@/lib/editorial/take-back'
import { codeOf, publishedEdit, send, value, write } from '../support/editing-steps'
import { makeMember } from '../support/editors'
import { publishedClaim } from '../support/published-claim'
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

const REASON = 'The decree took effect this morning.'
const urgently = async (change: object = {}, actor = cast.administrator) =>
	publishUrgently.act(actor, {
		entry: claim,
		version: (await findDraft(claim))?.version ?? 0,
		grade: 'legal',
		note: 'New decree',
		reason: REASON,
		...change,
	})

describe('publishing urgently', () => {
	it('publishes a draft before its checks, and writes down why', async () => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const outbox = await count(cast.db.sql, 'Outbox')
		const { revision } = await value(urgently())
		expect((await publishedNow(cast.db.sql, claim)).revision).toBe(revision)
		expect(await findRevision(revision)).toMatchObject({
			state: 'published',
			urgent: true,
			contributors: [cast.student.id, cast.administrator.id],
		})
		expect(await count(cast.db.sql, 'Outbox')).toBe(outbox + 1)
		expect(await findDraft(claim)).toBeNull()
		const [event] = await cast.db.sql(`SELECT detail FROM "AuditEvent" WHERE "revisionId" = $1`, [revision])
		expect(event).toMatchObject({ detail: { reason: REASON, number: 2 } })
		expect(await actsOn(cast.db.sql, claim)).toContain('Ada Administrator: publish-urgently')
	})

	it('publishes what is under review, as it was submitted', async () => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const { revision } = await send(cast.student, claim)
		expect(await value(urgently())).toEqual({ revision })
		expect(await findRevision(revision)).toMatchObject({ state: 'published', urgent: true, number: 2 })
	})

	it('is of the text that was read: one sent anew since is a conflict', async () => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const { revision } = await send(cast.student, claim)
		const version = (await findDraft(claim))?.version
		await value(takeBack.act(cast.student, { revision }))
		await write(cast.db, cast.student, claim, { summary: 'Something else.' })
		await send(cast.student, claim)
		expect(await urgently({ version })).toMatchObject({
			code: 'conflict',
			detail: { theirs: { content: { summary: 'Something else.' } } },
		})
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(1)
	})

	it.each([
		['a reason too short', { reason: 'Now' }, 'invalid-input'],
		['an older version', { version: 0 }, 'conflict'],
	])('refuses %s, and leaves everything as it was', async (_what, change, code) => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const before = await footprint(cast.db.sql)
		expect(await codeOf(urgently(change))).toBe(code)
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it.each(['student', 'supervisor', 'publisher'] as const)('is not for a %s', async (who) => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		expect(await codeOf(urgently({}, cast[who]))).toBe('not-allowed')
	})

	it('of nothing new is refused', async () => {
		expect(await codeOf(urgently())).toBe('wrong-state')
		await write(cast.db, cast.student, claim, {})
		expect(await codeOf(urgently())).toBe('nothing-changed')
	})

	it('refuses the same words and law as a submission would', async () => {
		await write(cast.db, cast.student, claim, { summary: 'Illegal migrants too.' })
		expect(await codeOf(urgently())).toBe('forbidden-terms')
	})
})

describe('the approval afterwards', () => {
	const published = async () => {
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const { revision } = await value(urgently())
		const hash = (await findRevision(revision))?.hash ?? ''
		return { revision, hash }
	}

	it('is given once, by a reviewer of any clinic who neither wrote nor published it', async () => {
		const sent = await published()
		expect(await value(approve.act(cast.peer, sent))).toEqual({ state: 'published', step: 'afterwards' })
		expect(await codeOf(approve.act(cast.supervisor, sent))).toBe('wrong-state')
		expect(await count(cast.db.sql, 'Review', '"revisionId" = $1', [sent.revision])).toBe(1)
	})

	it('is not given by who wrote it', async () => {
		const sent = await published()
		expect(await codeOf(approve.act({ ...cast.student, grants: cast.peer.grants }, sent))).toBe('own-work')
	})

	it('is not given by who published it, though another wrote it', async () => {
		const both = await makeMember(cast.db.sql, 'Berta Both', cast.brescia, 'administrator', 'reviewer')
		await write(cast.db, cast.student, claim, { summary: 'As of today.' })
		const { revision, hash } = await send(cast.student, claim)
		await value(urgently({}, both))
		expect(await codeOf(approve.act(both, { revision, hash }))).toBe('own-work')
		await value(approve.act(cast.peer, { revision, hash }))
	})

	it('is of the very words that were read', async () => {
		const sent = await published()
		expect(await codeOf(approve.act(cast.peer, { ...sent, hash: 'f'.repeat(64) }))).toBe('changed-since-read')
	})

	it('is not owed by what went the usual way, nor by what was replaced since', async () => {
		const usual = await publishedEdit(cast, await publishedClaim(cast), { summary: 'Calm.' })
		expect(await codeOf(approve.act(cast.colleague, usual))).toBe('wrong-state')
		const sent = await published()
		await publishedEdit(cast, claim, { summary: 'As of tomorrow.' })
		expect(await codeOf(approve.act(cast.peer, sent))).toBe('wrong-state')
	})
})
