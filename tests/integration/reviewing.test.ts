import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findReviews } from '@/lib/db/reviews'
import { findRevision } from '@/lib/db/revisions'
import { approve } from '@/lib/editorial/approve'
import { dissent } from '@/lib/editorial/dissent'
import { publish } from '@/lib/editorial/publish'
import { requestChanges } from '@/lib/editorial/request-changes'
import { takeBack } from '@/lib/editorial/take-back'
import { approveAll, codeOf, publishedEdit, send, value, write } from '../support/editing-steps'
import { makeClinic, makeMember } from '../support/editors'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn, footprint } from '../support/traces'

let cast: SmallKnowledge
let claim: string
let sent: { revision: string; hash: string }
beforeAll(async () => {
	cast = await smallKnowledge()
})
beforeEach(async () => {
	claim = await publishedClaim(cast)
	await write(cast.db, cast.student, claim, { summary: 'You may go.' })
	const { revision, hash } = await send(cast.student, claim)
	sent = { revision, hash }
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const COMMENT = 'The summary promises too much.'
const stateOf = async (revision = sent.revision) => (await findRevision(revision))?.state

describe('approving', () => {
	it('writes down who, of which clinic, which check and which text', async () => {
		await value(approve.act(cast.supervisor, { ...sent, comment: ' Good. ' }))
		expect(await findReviews(sent.revision)).toMatchObject([
			{
				memberId: cast.supervisor.id,
				reviewer: 'Silvia Supervisor (Clinic turin)',
				clinicId: cast.turin.id,
				step: 'supervisor',
				verdict: 'approve',
				hash: sent.hash,
				comment: 'Good.',
			},
		])
	})

	it.each([
		['the peer before the supervisor', 'peer', 'wrong-clinic'],
		['a publisher', 'publisher', 'not-allowed'],
		['an administrator', 'administrator', 'not-allowed'],
		['the student who wrote it', 'student', 'not-allowed'],
	] as const)('by %s is refused', async (_what, who, code) => {
		const before = await footprint(cast.db.sql)
		expect(await codeOf(approve.act(cast[who], sent))).toBe(code)
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it('is the right of a clinic, and not of a member without one', async () => {
		const alone = await makeMember(cast.db.sql, 'Rita Reviewer', null, 'reviewer')
		expect(await codeOf(approve.act(alone, sent))).toBe('wrong-clinic')
		await value(approve.act(cast.supervisor, sent))
		expect(await codeOf(approve.act(alone, sent))).toBe('wrong-clinic')
	})

	it('by the supervisor twice does not stand in for the peer', async () => {
		await value(approve.act(cast.supervisor, sent))
		expect(await approve.act(cast.supervisor, sent)).toMatchObject({ code: 'wrong-clinic', detail: { step: 'peer' } })
		expect(await stateOf()).toBe('submitted')
	})

	it('by one person for two clinics, one after the other, is refused', async () => {
		await value(approve.act(cast.supervisor, sent))
		const moved = { ...cast.supervisor, clinic: cast.brescia }
		expect(await codeOf(approve.act(moved, sent))).toBe('own-work')
		expect(await stateOf()).toBe('submitted')
	})

	it('of another text than was read is refused', async () => {
		expect(await codeOf(approve.act(cast.supervisor, { ...sent, hash: 'f'.repeat(64) }))).toBe('changed-since-read')
		expect(await codeOf(approve.act(cast.supervisor, { revision: randomUUID(), hash: sent.hash }))).toBe('not-found')
		expect(await codeOf(approve.act(cast.supervisor, { revision: sent.revision }))).toBe('invalid-input')
	})

	it.each(['approved', 'draft', 'changes_requested', 'withdrawn', 'published'])(
		'of a revision that is %s already is refused',
		async (state) => {
			if (state === 'approved') await approveAll(cast, sent)
			if (state === 'draft') await value(takeBack.act(cast.student, { revision: sent.revision }))
			if (state === 'changes_requested') {
				await value(requestChanges.act(cast.peer, { revision: sent.revision, comment: COMMENT }))
			}
			if (state === 'published') {
				await approveAll(cast, sent)
				await value(publish.act(cast.publisher, sent))
			}
			if (state === 'withdrawn') {
				await cast.db.sql(`UPDATE "Revision" SET state = 'withdrawn' WHERE id = $1`, [sent.revision])
			}
			expect(await approve.act(cast.supervisor, sent)).toMatchObject({ code: 'wrong-state', detail: { state } })
		},
	)

	it('by anyone who wrote in it is refused, whoever submitted and whatever they are now', async () => {
		await value(takeBack.act(cast.student, { revision: sent.revision }))
		await write(cast.db, cast.colleague, claim, { where: 'At the desk.' })
		const second = await send(cast.student, claim)
		const { revision, hash } = second
		expect(await codeOf(approve.act(cast.colleague, { revision, hash }))).toBe('own-work')
		const promoted = { ...cast.student, grants: [{ role: 'reviewer' as const, language: null }] }
		expect(await codeOf(approve.act(promoted, { revision, hash }))).toBe('own-work')
		await value(approve.act(cast.supervisor, { revision, hash }))
	})

	it.each([
		[['supervisor'], ['supervisor']],
		[['peer'], ['peer']],
		[
			['supervisor', 'peer'],
			['supervisor', 'peer'],
		],
	] as const)('ends when the checks of the clinic are done: %s', async (chain, reviewers) => {
		const clinic = await makeClinic(cast.db.sql, `c-${randomUUID().slice(0, 8)}`, chain)
		const own = {
			student: await makeMember(cast.db.sql, 'S', clinic, 'researcher'),
			supervisor: await makeMember(cast.db.sql, 'V', clinic, 'reviewer'),
			peer: cast.peer,
		}
		const entry = await publishedClaim(cast)
		await write(cast.db, own.student, entry, { summary: 'You may go there.' })
		const { revision, hash } = await send(own.student, entry)
		for (const reviewer of reviewers) {
			expect(await codeOf(publish.act(cast.publisher, { revision, hash }))).toBe('wrong-state')
			await value(approve.act(own[reviewer], { revision, hash }))
		}
		expect(await stateOf(revision)).toBe('approved')
		await value(publish.act(cast.publisher, { revision, hash }))
	})
})

describe('asking for changes', () => {
	it.each(['submitted', 'approved'])('of a text that is %s opens its draft again', async (state) => {
		if (state === 'approved') await approveAll(cast, sent)
		const before = await findDraft(claim)
		await value(requestChanges.act(cast.peer, { revision: sent.revision, comment: COMMENT }))
		expect(await stateOf()).toBe('changes_requested')
		expect(await findDraft(claim)).toMatchObject({ content: before?.content, version: (before?.version ?? 0) + 1 })
		await write(cast.db, cast.student, claim, { summary: 'You may ask.' })
		const again = await send(cast.student, claim)
		expect(again.revision).not.toBe(sent.revision)
		expect((await findReviews(sent.revision)).at(-1)).toMatchObject({ verdict: 'request_changes', comment: COMMENT })
		expect(await actsOn(cast.db.sql, claim)).toContain('Paola Peer: request-changes')
	})

	it('says why, and is not for who wrote it', async () => {
		expect(await codeOf(requestChanges.act(cast.peer, { revision: sent.revision, comment: 'No' }))).toBe(
			'invalid-input',
		)
		const wrote = { ...cast.student, grants: cast.peer.grants }
		expect(await codeOf(requestChanges.act(wrote, { revision: sent.revision, comment: COMMENT }))).toBe('own-work')
		expect(await codeOf(requestChanges.act(cast.peer, { revision: randomUUID(), comment: COMMENT }))).toBe('not-found')
	})

	it.each(['draft', 'changes_requested', 'published'])('of a text that is %s is refused', async (state) => {
		if (state === 'draft') await value(takeBack.act(cast.student, { revision: sent.revision }))
		if (state === 'changes_requested') {
			await value(requestChanges.act(cast.peer, { revision: sent.revision, comment: COMMENT }))
		}
		const revision =
			state === 'published'
				? (await publishedEdit(cast, await publishedClaim(cast), { summary: 'X.' })).revision
				: sent.revision
		expect(await codeOf(requestChanges.act(cast.peer, { revision, comment: COMMENT }))).toBe('wrong-state')
	})
})

describe('taking back', () => {
	it.each(['submitted', 'approved'])('a text that is %s voids it and opens its draft again', async (state) => {
		if (state === 'approved') await approveAll(cast, sent)
		await value(takeBack.act(cast.student, { revision: sent.revision }))
		expect(await stateOf()).toBe('draft')
		expect(await codeOf(publish.act(cast.publisher, sent))).toBe('wrong-state')
		expect(await codeOf(takeBack.act(cast.student, { revision: sent.revision }))).toBe('wrong-state')
		await write(cast.db, cast.student, claim, { summary: 'You may ask.' })
	})
})

describe('dissent', () => {
	it('is recorded for good and stops nobody', async () => {
		await value(approve.act(cast.supervisor, sent))
		expect(await value(dissent.act(cast.peer, { ...sent, comment: COMMENT }))).toEqual({ state: 'submitted' })
		await value(approve.act(cast.peer, sent))
		await value(publish.act(cast.publisher, sent))
		await value(dissent.act(cast.colleague, { ...sent, comment: COMMENT }))
		expect((await findReviews(sent.revision)).map(({ verdict }) => verdict)).toEqual([
			'approve',
			'dissent',
			'approve',
			'dissent',
		])
		expect(await actsOn(cast.db.sql, claim)).toContain('Paola Peer: dissent')
	})

	it('is not an approval', async () => {
		await value(dissent.act(cast.supervisor, { ...sent, comment: COMMENT }))
		await value(dissent.act(cast.peer, { ...sent, comment: COMMENT }))
		expect(await stateOf()).toBe('submitted')
		expect(await codeOf(publish.act(cast.publisher, sent))).toBe('wrong-state')
	})

	it('says why, of the text that was read, and not of one’s own or of what was taken back', async () => {
		const said = { ...sent, comment: COMMENT }
		expect(await codeOf(dissent.act(cast.peer, { ...said, comment: '' }))).toBe('invalid-input')
		expect(await codeOf(dissent.act(cast.peer, { ...said, hash: 'f'.repeat(64) }))).toBe('changed-since-read')
		expect(await codeOf(dissent.act({ ...cast.student, grants: cast.peer.grants }, said))).toBe('own-work')
		await value(takeBack.act(cast.student, { revision: sent.revision }))
		expect(await codeOf(dissent.act(cast.peer, said))).toBe('wrong-state')
	})
})
