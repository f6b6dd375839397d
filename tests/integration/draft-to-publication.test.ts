import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import { contentHash } from '@/lib/domain/canonical'
import { approve } from '@/lib/editorial/approve'
import { publish } from '@/lib/editorial/publish'
import { takeBack } from '@/lib/editorial/take-back'
import { loadTopic } from '@/lib/guidance/guide'
import { approveAll, publishedText, send, value, write } from '../support/editing-steps'
import { CLAIM_TEXT, publishedClaim } from '../support/published-claim'
import { insertRow } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn, count, publishedNow } from '../support/traces'

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

const NEW = 'You may go to every hospital.'

const read = async (language = 'en') => {
	const [entry] = await cast.db.sql<{ slug: string }>('SELECT slug FROM "Entry" WHERE id = $1', [claim])
	const topic = await loadTopic('it', 'refugee', 'health', language)
	return topic?.claims.find(({ slug }) => slug === entry?.slug)
}

describe('a change of a claim', () => {
	it('is read by nobody until it is published, and then by everybody', async () => {
		const unread = async () => expect(JSON.stringify(await read())).not.toContain(NEW)
		await write(cast.db, cast.student, claim, { summary: NEW })
		await unread()
		const { revision, hash } = await send(cast.student, claim)
		await unread()
		expect(await value(approve.act(cast.supervisor, { revision, hash }))).toEqual({
			state: 'submitted',
			step: 'supervisor',
		})
		await unread()
		expect(await value(approve.act(cast.peer, { revision, hash }))).toEqual({ state: 'approved', step: 'peer' })
		await unread()
		await value(publish.act(cast.publisher, { revision, hash }))
		expect((await read())?.summary.text).toBe(NEW)
		expect((await read('it'))?.summary.text).toBe(NEW)
	})

	it('leaves one event for each act, with who did it', async () => {
		await write(cast.db, cast.student, claim, { summary: NEW })
		const sent = await send(cast.student, claim)
		await approveAll(cast, sent)
		await value(publish.act(cast.publisher, { revision: sent.revision, hash: sent.hash }))
		expect(await actsOn(cast.db.sql, claim)).toEqual([
			'Sara Student: save-draft',
			'Sara Student: submit',
			'Silvia Supervisor: approve',
			'Paola Peer: approve',
			'Piero Publisher: publish',
		])
	})

	it('says in its history who wrote it, why, in which grade and for which checks', async () => {
		await write(cast.db, cast.student, claim, { summary: NEW })
		await write(cast.db, cast.colleague, claim, { where: 'At the desk.' })
		const { revision } = await send(cast.student, claim, 'legal')
		expect(await findRevision(revision)).toMatchObject({
			number: 2,
			author: 'Sara Student',
			authorId: cast.student.id,
			clinicId: cast.turin.id,
			contributors: [cast.student.id, cast.colleague.id],
			chain: ['supervisor', 'peer'],
			grade: 'legal',
			note: 'Says it more clearly',
			state: 'submitted',
			urgent: false,
		})
	})

	it('is published to the byte as it was approved, with its pages queued once and its draft gone', async () => {
		await write(cast.db, cast.student, claim, { summary: NEW })
		const { revision, hash } = await send(cast.student, claim)
		await approveAll(cast, { revision, hash })
		const before = await count(cast.db.sql, 'Outbox')
		const { version } = await publishedNow(cast.db.sql, claim)
		await value(publish.act(cast.publisher, { revision, hash }))

		expect(await publishedNow(cast.db.sql, claim)).toEqual({ revision, number: 2, hash, version: version + 1 })
		const text = await publishedText(cast.db, claim)
		expect(contentHash(text)).toBe(hash)
		expect(text.content).toEqual({ ...CLAIM_TEXT, summary: NEW })
		expect(await count(cast.db.sql, 'Outbox')).toBe(before + 1)
		expect(await findDraft(claim)).toBeNull()
	})

	it('of a spelling alone is not verified any more: edited is not verified (invariant 6)', async () => {
		const { revision: first } = await publishedNow(cast.db.sql, claim)
		const said = { clinic: 'Clinic turin', name: 'S. S.', verifiedAt: '2026-11-01', until: '2027-11-01' }
		await insertRow(cast.db.sql, 'Verification', { id: crypto.randomUUID(), revisionId: first, ...said })
		expect((await read())?.verification.state).not.toBe('unverified')
		await write(cast.db, cast.student, claim, { summary: 'You may see a doctor!' })
		const sent = await send(cast.student, claim, 'cosmetic')
		await approveAll(cast, sent)
		await value(publish.act(cast.publisher, { revision: sent.revision, hash: sent.hash }))
		expect((await read())?.verification.state).toBe('unverified')
	})

	it('taken back and sent again is another revision, and needs every check again', async () => {
		await write(cast.db, cast.student, claim, { summary: NEW })
		const first = await send(cast.student, claim)
		await approveAll(cast, first)
		await value(takeBack.act(cast.student, { revision: first.revision }))
		const second = await send(cast.student, claim)
		expect(second.revision).not.toBe(first.revision)
		expect(second.hash).toBe(first.hash)
		const outcome = await publish.act(cast.publisher, { revision: second.revision, hash: second.hash })
		expect(outcome).toMatchObject({ ok: false, code: 'wrong-state', detail: { state: 'submitted' } })
		await approveAll(cast, second)
		await value(publish.act(cast.publisher, { revision: second.revision, hash: second.hash }))
		expect(await publishedNow(cast.db.sql, claim)).toMatchObject({ number: 3 })
	})
})
