import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { today } from '@/lib/domain/days'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { dissent } from '@/lib/editorial/dissent'
import { readHistory } from '@/lib/editorial/read/history'
import { verify } from '@/lib/editorial/verify'
import { withdraw } from '@/lib/editorial/withdraw'
import { publishedEdit, value } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const REASON = 'The rule is broader than this says.'

let cast: SmallKnowledge
let claim: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	const sent = await publishedEdit(cast, claim, {
		summary: 'You may go to any public hospital.',
		steps: ['Call first.'],
	})
	await value(dissent.act(cast.peer, { ...sent, comment: REASON }))
	const until = monthsAfter(today(), 6)
	await value(verify.act(cast.supervisor, { ...sent, until, name: 'S. S.' }))
	// As if the import had been long ago: the log itself cannot be changed otherwise.
	await cast.db.sql('SET session_replication_role = replica')
	await cast.db.sql(`UPDATE "AuditEvent" SET at = '2026-01-10T12:00:00Z' WHERE act = 'publish' AND "memberId" IS NULL`)
	await cast.db.sql(
		`UPDATE "AuditEvent" SET at = '2026-03-31T22:30:00Z' WHERE act = 'publish' AND "memberId" IS NOT NULL`,
	)
	await cast.db.sql('SET session_replication_role = DEFAULT')
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const read = async (asked: object = {}) => {
	const page = await readHistory(claim, asked)
	if (!page) throw new Error('There is no history')
	return page
}

describe('the history of an entry', () => {
	it('has every revision, the latest first, with its verdicts, dissent, verification and publication', async () => {
		const { entry, events } = await read()
		expect(entry.revisions.map(({ number }) => number)).toEqual([2, 1])
		const [latest, first] = entry.revisions
		expect(latest?.author).toBe(cast.student.name)
		expect(latest?.clinic?.name).toBe(cast.turin.name)
		expect(latest?.reviews.map(({ verdict, comment }) => `${verdict} ${comment}`)).toEqual([
			'approve ',
			'approve ',
			`dissent ${REASON}`,
		])
		expect(latest?.verifications).toMatchObject([{ clinic: cast.turin.name, name: 'S. S.' }])
		expect(events.map(({ act, revisionId }) => [act, revisionId])).toEqual([
			['publish', first?.id],
			['publish', latest?.id],
		])
	})

	it('has every translation, and of which revision', async () => {
		const { entry } = await read()
		expect(entry.translations).toMatchObject([{ languageCode: 'it', state: 'published', revision: { number: 1 } }])
	})

	it('shows two revisions beside each other, block by block, whichever comes first', async () => {
		const { comparison } = await read({ left: '1', right: '2' })
		expect(comparison?.diff.blocks.map(({ field, change }) => `${field} ${change}`)).toEqual([
			'summary changed',
			'steps added',
		])
		expect((await read({ left: '2', right: '1' })).comparison?.diff.blocks[1]?.change).toBe('removed')
		expect((await read({ left: '1', right: '9' })).comparison).toBeNull()
		expect((await read({ left: 'x' })).comparison).toBeNull()
	})

	it('is of nothing where there is no entry', async () => {
		expect(await readHistory('nonsense', {})).toBeNull()
		expect(await readHistory('00000000-0000-4000-8000-000000000000', {})).toBeNull()
	})
})

describe('an entry as it stood on a day', () => {
	const numberOn = async (on: string) => (await read({ on })).standing?.text?.number ?? null

	// Published at 00:30 in Rome on 1 April, which is still 31 March in Greenwich.
	it.each([
		['2026-01-09', null],
		['2026-01-10', 1],
		['2026-03-31', 1],
		['2026-04-01', 2],
	])('on %s was revision %s', async (on, number) => {
		expect(await numberOn(on)).toBe(number)
	})

	it('says what readers were told of its verification then, not what is known now', async () => {
		expect((await read({ on: '2026-04-01' })).standing?.verification.state).toBe('unverified')
		expect((await read({ on: today() })).standing?.verification.state).toBe('verified')
	})

	it('asks for a day that exists', async () => {
		expect((await read({ on: '2026-02-30' })).standing).toBeNull()
		expect((await read({ on: 'yesterday' })).standing).toBeNull()
	})

	it('is nothing from the day it is withdrawn', async () => {
		const [entry] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [claim])
		await value(withdraw.act(cast.publisher, { entry: claim, version: entry?.version, reason: REASON }))
		expect(await numberOn('2026-04-01')).toBe(2)
		const page = await read({ on: today() })
		expect(page.standing?.text).toBeNull()
		expect(page.events.at(-1)).toMatchObject({ act: 'withdraw', reason: REASON, actor: cast.publisher.name })
	})
})
