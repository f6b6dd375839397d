import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { approve } from '@/lib/editorial/approve'
import { publish } from '@/lib/editorial/publish'
import { publishUrgently } from '@/lib/editorial/publish-urgently'
import { submit } from '@/lib/editorial/submit'
import { approvedEdit, codeOf, send, write } from '../support/editing-steps'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { count, publishedNow } from '../support/traces'

let cast: SmallKnowledge
beforeAll(async () => {
	cast = await smallKnowledge()
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const TWENTY = Array.from({ length: 20 }, (_, index) => index)
const once = (others: string) => ['done', ...Array.from({ length: 19 }, () => others)].toSorted()
const events = (entry: string, act: string) =>
	count(cast.db.sql, 'AuditEvent', '"entryId" = $1 AND act = $2', [entry, act])

describe('twenty at once', () => {
	it('publish one approval once: one publication, one event, one move of the pointer', async () => {
		for (let round = 0; round < 5; round += 1) {
			const entry = await publishedClaim(cast)
			const sent = await approvedEdit(cast, entry, { summary: `Round ${round}.` })
			const outbox = await count(cast.db.sql, 'Outbox')
			const { version } = await publishedNow(cast.db.sql, entry)
			const codes = await Promise.all(TWENTY.map(() => codeOf(publish.act(cast.publisher, sent))))
			expect(codes.toSorted()).toEqual(once('wrong-state'))
			expect(await publishedNow(cast.db.sql, entry)).toMatchObject({ ...sent, version: version + 1, number: 2 })
			expect(await events(entry, 'publish')).toBe(1)
			expect(await count(cast.db.sql, 'Outbox')).toBe(outbox + 1)
		}
	})

	it('submit one draft once', async () => {
		const entry = await publishedClaim(cast)
		const { version } = await write(cast.db, cast.student, entry, { summary: 'New.' })
		const sent = { entry, version, grade: 'legal', note: 'A note' }
		const codes = await Promise.all(TWENTY.map(() => codeOf(submit.act(cast.student, sent))))
		expect(codes.toSorted()).toEqual(once('wrong-state'))
		expect(await count(cast.db.sql, 'Revision', '"entryId" = $1', [entry])).toBe(2)
	})

	it('approve one check once', async () => {
		const entry = await publishedClaim(cast)
		await write(cast.db, cast.student, entry, { summary: 'New.' })
		const { revision, hash } = await send(cast.student, entry)
		const codes = await Promise.all(TWENTY.map(() => codeOf(approve.act(cast.supervisor, { revision, hash }))))
		expect(codes.toSorted()).toEqual(once('wrong-clinic'))
		expect(await count(cast.db.sql, 'Review', '"revisionId" = $1', [revision])).toBe(1)
	})

	it('give the approval afterwards once', async () => {
		const entry = await publishedClaim(cast)
		await write(cast.db, cast.student, entry, { summary: 'New.' })
		const { revision, hash } = await send(cast.student, entry)
		const version = (await findDraft(entry))?.version
		const urgent = { entry, version, grade: 'legal', note: 'A note', reason: 'It cannot wait at all.' }
		const published = await Promise.all(TWENTY.map(() => codeOf(publishUrgently.act(cast.administrator, urgent))))
		expect(published.toSorted()).toEqual(once('wrong-state'))
		const codes = await Promise.all(
			TWENTY.map((index) => codeOf(approve.act(index % 2 ? cast.peer : cast.supervisor, { revision, hash }))),
		)
		expect(codes.toSorted()).toEqual(once('wrong-state'))
	})
})
