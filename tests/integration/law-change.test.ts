import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { assignTask } from '@/lib/editorial/assign-task'
import { markLawChange } from '@/lib/editorial/mark-law-change'
import { publish } from '@/lib/editorial/publish'
import { settleTask } from '@/lib/editorial/settle-task'
import { approvedEdit, codeOf, publishedEdit, value, write } from '../support/editing-steps'
import { insertCitingRevision, insertEntry, publish as point } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
let provision: string
let source: string
let claim: string
beforeAll(async () => {
	cast = await smallKnowledge()
	provision = await cast.idOf('provision', 'tui/35')
	source = await cast.idOf('source', 'tui')
	claim = await cast.idOf('claim', 'it/refugee/health/1')
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const change = { kind: 'amended', from: '2026-11-01', note: 'The decree of October says it anew.' }

const mark = (of: object = { provision }) => value(markLawChange.act(cast.publisher, { ...change, ...of }))

interface Row extends Record<string, unknown> {
	id: string
	entry: string
	state: string
	version: number
	assignee: string | null
}

const tasksOf = (lawChange: string) =>
	cast.db.sql<Row>(
		`SELECT id, "entryId" AS entry, state::text, version, "assigneeId" AS assignee FROM "Task" WHERE "lawChangeId" = $1`,
		[lawChange],
	)

async function claimIn(country: string, slug: string, state = 'published') {
	const facets = { countryCode: country, statusSlug: 'refugee', entitlementSlug: 'emergency-care' }
	const entry = await insertEntry(cast.db.sql, 'claim', { ...facets, slug })
	const revision = await insertCitingRevision(cast.db.sql, entry, provision, { state })
	if (state === 'published') await point(cast.db.sql, entry, revision)
	return entry
}

async function openTask() {
	const { changes } = await mark()
	const task = (await tasksOf(changes[0] ?? '')).find((row) => row.entry === claim)
	if (!task) throw new Error('The claim has no task')
	return task
}

describe('marking a law change', () => {
	it('finds what cites the provision in every country, of every kind, published, under way or drafted', async () => {
		const status = await cast.idOf('status', 'it/refugee')
		const abroad = await claimIn('de', 'de/refugee/health/1')
		const submitted = await claimIn('de', 'de/refugee/health/2', 'submitted')
		const drafted = await insertEntry(cast.db.sql, 'claim', {
			countryCode: 'de',
			statusSlug: 'worker',
			entitlementSlug: 'reception',
		})
		await write(cast.db, cast.student, drafted, { answer: 'no' })
		await cast.db.sql(`UPDATE "Draft" SET "references" = '[{"provision":"tui/35","pinpoint":"(1)","quote":null}]'
			WHERE "entryId" = '${drafted}'`)
		const withdrawn = await claimIn('de', 'de/refugee/health/3', 'withdrawn')
		const before = await cast.db.sql('SELECT id FROM "AuditEvent"')
		const { changes, entries } = await mark()
		const found = (await tasksOf(changes[0] ?? '')).map((task) => task.entry)
		expect(found.sort()).toEqual([claim, status, abroad, submitted, drafted].sort())
		expect(found).not.toContain(withdrawn)
		expect(entries).toBe(5)
		expect(await cast.db.sql('SELECT id FROM "AuditEvent"')).toHaveLength(before.length + 1)
		expect(await cast.db.sql('SELECT id FROM "Outbox"')).not.toHaveLength(0)
	})

	it('does not list a claim that no longer cites the provision', async () => {
		const once = await claimIn('de', 'de/refugee/health/9')
		const other = await insertEntry(cast.db.sql, 'provision', { parentId: source, slug: 'tui/36' })
		const revision = await insertCitingRevision(cast.db.sql, once, other, { number: 2 })
		await point(cast.db.sql, once, revision)
		const { changes } = await mark()
		expect((await tasksOf(changes[0] ?? '')).map((task) => task.entry)).not.toContain(once)
	})

	it('of a source marks each of its cited provisions', async () => {
		const { changes } = await mark({ source })
		const rows = await cast.db.sql<{ slug: string }>(
			`SELECT p.slug FROM "LawChange" c JOIN "Entry" p ON p.id = c."provisionId" WHERE c.id = ANY ($1) ORDER BY 1`,
			[changes],
		)
		expect(rows.map(({ slug }) => slug)).toEqual(['tui/35', 'tui/36'])
	})

	it.each([
		['both a provision and a source', () => ({ provision, source }), 'invalid-input'],
		['neither', () => ({}), 'invalid-input'],
		['a source as a provision', () => ({ provision: source }), 'not-found'],
		['a provision as a source', () => ({ source: provision }), 'not-found'],
		['a claim', () => ({ provision: claim }), 'not-found'],
		['a day that does not exist', () => ({ provision, from: '2026-02-30' }), 'invalid-input'],
		['no reason', () => ({ provision, note: 'x' }), 'invalid-input'],
	])('refuses %s', async (_, of, code) => {
		expect(await codeOf(markLawChange.act(cast.publisher, { ...change, ...of() }))).toBe(code)
	})

	it('is for those who keep the guidance, not for who writes it', async () => {
		expect(await codeOf(markLawChange.act(cast.student, { ...change, provision }))).toBe('not-allowed')
	})
})

describe('a task of a law change', () => {
	it('is given to a member, and to nobody again', async () => {
		const task = await openTask()
		const given = { task: task.id, version: task.version, assignee: cast.student.id }
		await value(assignTask.act(cast.peer, given))
		expect(await codeOf(assignTask.act(cast.peer, given))).toBe('changed-since-read')
		await value(assignTask.act(cast.peer, { ...given, version: 2, assignee: '' }))
		expect(await codeOf(assignTask.act(cast.peer, { ...given, version: 3, assignee: 'nobody' }))).toBe('not-found')
		await cast.db.sql('UPDATE "Member" SET "disabledAt" = now() WHERE id = $1', [cast.student.id])
		expect(await codeOf(assignTask.act(cast.peer, { ...given, version: 3 }))).toBe('not-found')
		await cast.db.sql('UPDATE "Member" SET "disabledAt" = NULL WHERE id = $1', [cast.student.id])
	})

	it('ends as not affected for a reason, once', async () => {
		const task = await openTask()
		const sent = { task: task.id, version: task.version, state: 'not_affected' }
		expect(await codeOf(settleTask.act(cast.peer, sent))).toBe('invalid-input')
		const settled = { ...sent, note: 'Only the fees of visas moved.' }
		expect(await codeOf(settleTask.act(cast.student, settled))).toBe('not-allowed')
		await value(settleTask.act(cast.peer, settled))
		expect(await codeOf(settleTask.act(cast.peer, { ...settled, version: 2 }))).toBe('wrong-state')
		expect(await codeOf(assignTask.act(cast.peer, { ...sent, version: 2, assignee: null }))).toBe('wrong-state')
	})

	it('ends as done when a revision that answers it is published', async () => {
		const task = await openTask()
		const sent = await approvedEdit(cast, claim, { summary: 'You may go to a hospital of your region.' })
		await value(publish.act(cast.publisher, { ...sent, settles: [task.id] }))
		const [now] = await cast.db.sql('SELECT state::text, "settledById" AS by FROM "Task" WHERE id = $1', [task.id])
		expect(now).toEqual({ state: 'done', by: cast.publisher.id })
	})

	it('stays open when something else is published', async () => {
		const task = await openTask()
		await publishedEdit(cast, claim, { summary: 'You may go to any hospital of your region.' })
		const [now] = await cast.db.sql('SELECT state::text FROM "Task" WHERE id = $1', [task.id])
		expect(now).toEqual({ state: 'open' })
	})
})

it('queues every page when very many entries are touched', async () => {
	const before = await cast.db.sql('SELECT id FROM "Outbox"')
	for (let n = 20; n < 75; n += 1) await claimIn('de', `de/refugee/health/${n}`)
	await mark()
	const rows = await cast.db.sql<{ paths: string[] }>('SELECT paths FROM "Outbox" ORDER BY id')
	expect(rows).toHaveLength(before.length + 1)
	expect(rows.at(-1)?.paths).toEqual([])
})
