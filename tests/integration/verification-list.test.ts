import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { today } from '@/lib/domain/days'
import { verificationQuery } from '@/lib/domain/verification-list'
import { listServiceConfirmations } from '@/lib/editorial/read/service-confirmations'
import { readVerifiable } from '@/lib/editorial/read/verifiable'
import { listVerifications } from '@/lib/editorial/read/verification'
import { publishedEdit } from '../support/editing-steps'
import { insertRow } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
let claim: string
let revision: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	revision = (await publishedEdit(cast, claim, { summary: 'You may go to every hospital.' })).revision
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)

async function verifiedUntil(of: string, until: string, verifiedAt = '2020-01-01') {
	const said = { clinic: 'Clinic turin', name: 'S. S.', verifiedAt, until }
	await insertRow(cast.db.sql, 'Verification', { id: randomUUID(), revisionId: of, ...said })
}

const listed = async (asked: object = {}) =>
	(await listVerifications(verificationQuery.parse(asked))).rows.map(({ slug, state }) => `${slug} ${state}`)

describe('the list of verifications', () => {
	it('begins with everything never verified', async () => {
		expect(await listed()).toEqual(['it/refugee unverified', 'it/refugee/health/1 unverified'])
	})

	// Health moves at a medium speed: due for 90 days, then overdue.
	it.each([
		[-91, 'overdue'],
		[-90, 'due'],
		[-1, 'due'],
		[0, 'soon'],
		[59, 'soon'],
		[60, 'verified'],
	])('says of a claim that ends in %i days that it is %s', async (days, state) => {
		await verifiedUntil(revision, inDays(days))
		expect(await listed({ state })).toEqual([`it/refugee/health/1 ${state}`])
		const { counts, total } = await listVerifications(verificationQuery.parse({ state }))
		expect(counts.find((count) => count.state === state)?.entries).toBe(1)
		expect(total).toBe(1)
	})

	it('restricts by country, topic and speed, and forgets what it does not know', async () => {
		expect(await listed({ topic: 'health' })).toHaveLength(1)
		expect(await listed({ topic: 'housing' })).toHaveLength(0)
		expect(await listed({ country: 'de' })).toHaveLength(0)
		expect(await listed({ volatility: 'medium', sort: 'until' })).toEqual([
			'it/refugee/health/1 verified',
			'it/refugee unverified',
		])
		expect(await listed({ state: 'nonsense', sort: 'nonsense', page: '-1' })).toHaveLength(2)
	})

	it('counts the published words alone: a new revision was never verified', async () => {
		await publishedEdit(cast, claim, { summary: 'You may go to every public hospital.' })
		expect(await listed({ topic: 'health' })).toEqual(['it/refugee/health/1 unverified'])
	})
})

describe('what is read before it is verified', () => {
	it('is the published words with their hash', async () => {
		const read = await readVerifiable(cast.supervisor, claim)
		expect(read?.blocks[0]?.text).toBe('You may go to every public hospital.')
		expect(read?.refusal).toBeNull()
	})

	it('tells who wrote them that they may not, and who has no clinic', async () => {
		expect((await readVerifiable(cast.student, claim))?.refusal).toBe('own-work')
		expect((await readVerifiable(cast.administrator, claim))?.refusal).toBe('no-clinic')
		expect(await readVerifiable(cast.supervisor, 'nonsense')).toBeNull()
	})
})

describe('the list of services', () => {
	it('says when each leaves, and which have left', async () => {
		const service = await cast.idOf('service', 'turin/desk')
		const [row] = await cast.db.sql<{ id: string }>('SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1', [
			service,
		])
		const [before] = await listServiceConfirmations(today())
		expect(before).toMatchObject({ slug: 'turin/desk', confirmed: null, isShown: true })
		await verifiedUntil(row?.id ?? '', '2026-08-31', '2026-02-28')
		const of = async (day: string) => (await listServiceConfirmations(day))[0]
		expect(await of('2026-08-27')).toMatchObject({ leaves: '2026-08-28', isShown: true })
		expect(await of('2026-08-28')).toMatchObject({ isShown: false, confirmed: { on: '2026-02-28' } })
	})
})
