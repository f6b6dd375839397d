import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { cancelPlan } from '@/lib/editorial/cancel-plan'
import { planPublication } from '@/lib/editorial/plan-publication'
import { publishDue } from '@/lib/editorial/publish-due'
import { requestChanges } from '@/lib/editorial/request-changes'
import { takeBack } from '@/lib/editorial/take-back'
import { approvedEdit, codeOf, send, value, write } from '../support/editing-steps'
import { publishedClaim } from '../support/published-claim'
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

describe('a planned publication', () => {
	const tomorrow = () => new Date(Date.now() + 86_400_000)
	const plan = (sent: object, at = tomorrow().toISOString()) => planPublication.act(cast.publisher, { ...sent, at })
	const plans = async (revision: string) =>
		(
			await cast.db.sql<{ state: string; reason: string | null }>(
				'SELECT state, reason FROM "PlannedPublication" WHERE "revisionId" = $1 ORDER BY "createdAt", id',
				[revision],
			)
		).map(({ state, reason }) => (reason ? `${state}: ${reason}` : state))

	it('happens once, when its time has come', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(plan(sent))
		await publishDue(new Date())
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(1)
		const later = new Date(Date.now() + 2 * 86_400_000)
		await Promise.all([publishDue(later), publishDue(later), publishDue(later)])
		expect((await publishedNow(cast.db.sql, claim)).revision).toBe(sent.revision)
		expect(await plans(sent.revision)).toEqual(['done'])
		expect(await count(cast.db.sql, 'AuditEvent', `"entryId" = $1 AND act = 'publish'`, [claim])).toBe(1)
	})

	it('takes the place of an earlier plan', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(plan(sent))
		await value(plan(sent))
		expect((await plans(sent.revision)).toSorted()).toEqual(['cancelled', 'planned'])
	})

	it.each([
		[
			'the moment has passed',
			async (sent: object) => plan(sent, new Date(Date.now() - 1000).toISOString()),
			'in-the-past',
		],
		['it is no moment', async (sent: object) => plan(sent, 'tomorrow'), 'invalid-input'],
		['it has no offset', async (sent: object) => plan(sent, '2099-01-01T08:00:00'), 'invalid-input'],
		['the text is another', async (sent: object) => plan({ ...sent, hash: 'f'.repeat(64) }), 'changed-since-read'],
	])('is refused where %s', async (_what, attempt, code) => {
		expect(await codeOf(attempt(await approvedEdit(cast, claim, { summary: 'New.' })))).toBe(code)
	})

	it('is refused before the approval', async () => {
		await write(cast.db, cast.student, claim, { summary: 'New.' })
		const { revision, hash } = await send(cast.student, claim)
		expect(await codeOf(plan({ revision, hash }))).toBe('wrong-state')
	})

	it.each([
		['taken back', (revision: string) => takeBack.act(cast.student, { revision })],
		['sent back', (revision: string) => requestChanges.act(cast.peer, { revision, comment: 'One word is wrong.' })],
		['called off', (revision: string) => cancelPlan.act(cast.administrator, { revision })],
	])('is void once the text is %s', async (_what, act) => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(plan(sent))
		await value(act(sent.revision) as ReturnType<typeof cancelPlan.act>)
		await publishDue(new Date(Date.now() + 2 * 86_400_000))
		expect(await plans(sent.revision)).toEqual(['cancelled'])
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(1)
	})

	it('is carried out with the authority its member has then', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(plan(sent))
		await cast.db.sql('UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', [cast.publisher.id])
		await publishDue(new Date(Date.now() + 2 * 86_400_000))
		await cast.db.sql('UPDATE "Member" SET "disabledAt" = NULL WHERE id = $1', [cast.publisher.id])
		expect(await plans(sent.revision)).toEqual(['refused: not-allowed'])
		expect((await publishedNow(cast.db.sql, claim)).number).toBe(1)
	})

	it('that there is none of cannot be called off', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		expect(await codeOf(cancelPlan.act(cast.publisher, { revision: sent.revision }))).toBe('wrong-state')
	})

	it('and its end are in the audit log', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(plan(sent))
		await value(cancelPlan.act(cast.publisher, { revision: sent.revision }))
		expect((await actsOn(cast.db.sql, claim)).slice(-2)).toEqual([
			'Piero Publisher: plan-publication',
			'Piero Publisher: cancel-plan',
		])
	})
})
