import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { today } from '@/lib/domain/days'
import { loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { insertRow } from '../support/rows'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const SLUG = 'it/irregular-situation/health/'

async function verify(number: number, from: string, until: string, claims = SLUG): Promise<void> {
	const [row] = await db.sql<{ id: string }>(
		`SELECT "publishedRevisionId" AS id FROM "Entry" WHERE kind = 'claim' AND slug = $1`,
		[`${claims}${number}`],
	)
	const act = { clinic: 'Clinica legale di Torino', name: 'A. B.', verifiedAt: from, until }
	await insertRow(db.sql, 'Verification', { id: randomUUID(), revisionId: row?.id, ...act })
}

const verificationOf = async (number: number) =>
	(await loadTopic('it', 'irregular-situation', 'health', 'en'))?.claims.find(({ slug }) => slug === `${SLUG}${number}`)
		?.verification

describe('a claim (invariant 6)', () => {
	it('that nobody verified says so', async () => {
		expect(await verificationOf(5)).toEqual({ state: 'unverified' })
	})

	it('is verified from the act of a clinic on, and says whose and until when', async () => {
		await verify(1, '2026-03-01', '2999-12-31')
		expect(await verificationOf(1)).toEqual({
			state: 'verified',
			verification: {
				clinic: 'Clinica legale di Torino',
				name: 'A. B.',
				verifiedAt: '2026-03-01',
				until: '2999-12-31',
			},
		})
	})

	it('is verified to the end of its last day', async () => {
		await verify(2, '2020-01-01', today())
		expect(await verificationOf(2)).toMatchObject({ state: 'verified', verification: { until: today() } })
	})

	it('whose verification has ended is due to be checked again, and stays on the page', async () => {
		const yesterday = new Date(Date.parse(today()) - 86_400_000).toISOString().slice(0, 10)
		await verify(4, '2020-01-01', yesterday)
		expect(await verificationOf(4)).toMatchObject({ state: 'due', verification: { until: yesterday } })
	})

	it('whose verification ended long ago is overdue, and stays on the page', async () => {
		await verify(3, '2019-01-01', '2019-12-31')
		expect(await verificationOf(3)).toMatchObject({ state: 'overdue', verification: { until: '2019-12-31' } })
	})

	it('ages as fast as its topic does', async () => {
		const days = (number: number) => new Date(Date.parse(today()) - number * 86_400_000).toISOString().slice(0, 10)
		await verify(1, '2020-01-01', days(60), 'it/irregular-situation/education/')
		await verify(1, '2020-01-01', days(60), 'it/irregular-situation/housing/')
		const stateIn = async (topic: 'education' | 'housing') =>
			(await loadTopic('it', 'irregular-situation', topic, 'en'))?.claims[0]?.verification.state
		expect([await stateIn('education'), await stateIn('housing')]).toEqual(['due', 'overdue'])
	})

	it('is verified again by a later act', async () => {
		await verify(3, '2026-01-01', '2999-01-01')
		expect(await verificationOf(3)).toMatchObject({ state: 'verified', verification: { until: '2999-01-01' } })
	})

	it('lends its verification to no other claim', async () => {
		expect(await verificationOf(5)).toEqual({ state: 'unverified' })
	})

	it('is no longer verified once it was edited: edited is not verified', async () => {
		await insertNextRevision(db, `${SLUG}1`, {
			change: { practice: 'Some desks ask for a passport.' },
			grade: 'cosmetic',
		})
		expect(await verificationOf(1)).toEqual({ state: 'unverified' })
	})
})
