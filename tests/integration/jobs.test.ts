import PgBoss from 'pg-boss'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { noteLinkCheck } from '@/lib/editorial/check-links'
import { publishDue } from '@/lib/editorial/publish-due'
import { startJobs } from '@/lib/jobs/start-jobs'
import { approvedEdit } from '../support/editing-steps'
import { type MailServer, startMailServer } from '../support/mail-server'
import { publishedClaim } from '../support/published-claim'
import { insertRow } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
let mail: MailServer

beforeAll(async () => {
	mail = await startMailServer()
	vi.stubEnv('SMTP_URL', mail.url)
	vi.stubEnv('MAIL_FROM', 'Sportello <sportello@example.org>')
	cast = await smallKnowledge()
})
afterAll(async () => {
	vi.unstubAllEnvs()
	await database().$disconnect()
	await mail.close()
	await cast.db.drop()
})

const run = (count: number) =>
	Promise.all(
		Array.from({ length: count }, () =>
			startJobs({
				databaseUrl: cast.db.url,
				publicSite: 'https://s.example',
				site: 'http://127.0.0.1:1',
				secret: 'none',
			}),
		),
	)

/** An approved revision whose time to be published has come. */
async function planned(memberId = cast.publisher.id) {
	const entry = await publishedClaim(cast)
	const { revision } = await approvedEdit({ ...cast }, entry, { summary: 'You may work from the first day.' })
	const plan = { id: crypto.randomUUID(), revisionId: revision, memberId, at: new Date(Date.now() - 1000) }
	await insertRow(cast.db.sql, 'PlannedPublication', plan)
	return { entry, revision, plan: plan.id }
}

const stateOf = async (plan: string) =>
	(
		await cast.db.sql<{ state: string; reason: string | null }>(
			'SELECT state::text, reason FROM "PlannedPublication" WHERE id = $1',
			[plan],
		)
	)[0]

const publications = async (revision: string) =>
	(await cast.db.sql(`SELECT 1 FROM "AuditEvent" WHERE act = 'publish' AND "revisionId" = $1`, [revision])).length

describe('what was planned for a moment that has come', () => {
	it('is published once, however many look at the same time', async () => {
		const { revision, plan } = await planned()
		await Promise.all(Array.from({ length: 10 }, () => publishDue(new Date())))
		expect(await publications(revision)).toBe(1)
		expect(await stateOf(plan)).toEqual({ state: 'done', reason: null })
	})

	it('is not published before its moment', async () => {
		const { revision } = await planned()
		expect(await publishDue(new Date(Date.now() - 60_000))).toEqual({ published: 0, refused: 0 })
		expect(await publications(revision)).toBe(0)
		await publishDue(new Date())
	})

	it('is refused, and says so in the queue, when who planned it may not publish any more', async () => {
		const { revision, plan } = await planned(cast.student.id)
		expect(await publishDue(new Date())).toEqual({ published: 0, refused: 1 })
		expect(await publications(revision)).toBe(0)
		expect(await stateOf(plan)).toEqual({ state: 'refused', reason: 'not-allowed' })
	})
})

describe('the queue, run by two processes at once', () => {
	let stops: (() => Promise<void>)[] = []
	let boss: PgBoss
	beforeEach(async () => {
		stops = await run(2)
		boss = new PgBoss({ connectionString: cast.db.url, supervise: false, schedule: false })
		await boss.start()
	})
	afterEach(async () => {
		await boss.stop({ graceful: false })
		await Promise.all(stops.map((stop) => stop()))
	})

	it('publishes a plan once', async () => {
		const { revision, plan } = await planned()
		await Promise.all([boss.send('publish-due', {}), boss.send('publish-due', {})])
		await vi.waitFor(async () => expect(await stateOf(plan)).toMatchObject({ state: 'done' }), { timeout: 30_000 })
		expect(await publications(revision)).toBe(1)
	})

	it('reminds a member once a day, without the address in the queue', async () => {
		const [{ email } = { email: '' }] = await cast.db.sql<{ email: string }>(
			'SELECT email FROM "Member" WHERE id = $1',
			[cast.supervisor.id],
		)
		const provisionId = await cast.idOf('provision', 'tui/35')
		const change = { id: crypto.randomUUID(), provisionId, kind: 'amended', from: '2026-11-01', note: 'A test' }
		await insertRow(cast.db.sql, 'LawChange', { ...change, memberId: cast.supervisor.id, author: 'A test' })
		const task = { id: crypto.randomUUID(), lawChangeId: change.id, entryId: await publishedClaim(cast) }
		await insertRow(cast.db.sql, 'Task', { ...task, assigneeId: cast.supervisor.id })

		await boss.send('remind', {})
		await vi.waitFor(() => expect(mail.mails.filter((text) => text.includes(email))).toHaveLength(1), {
			timeout: 30_000,
		})
		await boss.send('remind', {})
		await vi.waitFor(
			async () => {
				const jobs = await cast.db.sql(`SELECT 1 FROM pgboss.job WHERE name = 'remind' AND state = 'completed'`)
				expect(jobs.length).toBeGreaterThanOrEqual(2)
			},
			{ timeout: 30_000 },
		)
		expect(mail.mails.filter((text) => text.includes(email))).toHaveLength(1)
		const stored = await cast.db.sql(`SELECT 1 FROM pgboss.job WHERE data::text LIKE '%@%'`)
		expect(stored).toEqual([])
	})
})

it('what a check of a link found takes the place of what the one before found', async () => {
	const entryId = await cast.idOf('source', 'tui')
	const link = { entryId, url: 'https://law.example/tui' }
	await noteLinkCheck(link, { reached: false, status: null, problem: 'timeout' })
	await noteLinkCheck(link, { reached: true, status: 200 })
	expect(await cast.db.sql('SELECT reached, status, problem FROM "LinkCheck"')).toEqual([
		{ reached: true, status: 200, problem: null },
	])
})
