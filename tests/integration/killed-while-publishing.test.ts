import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { contentHash } from '@/lib/domain/canonical'
import { publish } from '@/lib/editorial/publish'
import { loadTopic } from '@/lib/guidance/guide'
import { codeOf } from '../support/editing-steps'
import { bundledPublisher, DOOMED, type Publisher } from '../support/killed-publishing'
import { CLAIM_TEXT, publishedClaim } from '../support/published-claim'
import { insertCitingRevision, insertRow } from '../support/rows'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { count, publishedNow } from '../support/traces'
import { insertReview } from '../support/work-rows'

const TIMES = 25

let cast: SmallKnowledge
let publisher: Publisher
let provision: string
beforeAll(async () => {
	cast = await smallKnowledge()
	publisher = await bundledPublisher(cast.db.url)
	provision = await cast.idOf('provision', 'tui/35')
})
afterAll(async () => {
	publisher.remove()
	await database().$disconnect()
	await cast.db.drop()
})

/** Two texts that differ in everything a reader sees. */
const said = (entry: string, number: number) => ({
	...CLAIM_TEXT,
	answer: number % 2 ? 'limited' : 'conditional',
	summary: `Text ${number} of ${entry}`,
	steps: [`Step ${number} of ${entry}`, `Another ${number}`],
	reason: `Reason ${number}`,
	where: `Place ${number}`,
})

/** An approved revision with its draft, as its reviewers left it; written as rows, since there are very many. */
async function approvedRevision(entry: string, number: number): Promise<{ revision: string; hash: string }> {
	const content = said(entry, number)
	const references = [{ provision: 'tui/35', pinpoint: null, quote: null }]
	const hash = contentHash({ content, references })
	const revision = await insertCitingRevision(cast.db.sql, entry, provision, {
		...{ number, content, hash, answer: content.answer, state: 'approved', chain: '{supervisor,peer}' },
		...{ authorId: cast.student.id, clinicId: cast.turin.id, contributors: [cast.student.id] },
	})
	await insertReview(cast.db.sql, revision, cast.supervisor.id, { step: 'supervisor' })
	await insertReview(cast.db.sql, revision, cast.peer.id, { step: 'peer' })
	await insertRow(cast.db.sql, 'Draft', {
		entryId: entry,
		content,
		references: '[]',
		memberId: cast.student.id,
		version: 2,
	})
	return { revision, hash }
}

/** What a reader gets of a claim, told by the number of the text it shows in every place; or all of it, if mixed. */
async function readNumber(entry: string, slug: string): Promise<unknown> {
	const topic = await loadTopic('it', 'refugee', 'health', 'en')
	const claim = topic?.claims.find((candidate) => candidate.slug === slug)
	const seen = JSON.stringify(claim)
	const numbers = [...seen.matchAll(/(?:Text|Step|Another|Reason|Place) (\d+)/g)].map(([, number]) => Number(number))
	const [first = 1] = numbers
	const answer = said(entry, first).answer
	return numbers.length === 5 && numbers.every((number) => number === first) && claim?.answer === answer ? first : seen
}

const wrote = async (entry: string, revision: string) => ({
	state: (await cast.db.sql<{ state: string }>('SELECT state FROM "Revision" WHERE id = $1', [revision]))[0]?.state,
	pointer: (await publishedNow(cast.db.sql, entry)).revision === revision,
	events: await count(cast.db.sql, 'AuditEvent', `"revisionId" = $1 AND act = 'publish'`, [revision]),
	draft: await count(cast.db.sql, 'Draft', '"entryId" = $1', [entry]),
})

const OLD = { state: 'approved', pointer: false, events: 0, draft: 1 }
const NEW = { state: 'published', pointer: true, events: 1, draft: 0 }

/** Every publication of a member, by its state, its event and its queued pages: the three are one. */
const tally = async () =>
	(
		await cast.db.sql<Record<string, number>>(`SELECT
			(SELECT count(*)::int FROM "Revision" WHERE "authorId" IS NOT NULL AND state = 'published') AS published,
			(SELECT count(*)::int FROM "AuditEvent" WHERE "memberId" IS NOT NULL AND act = 'publish') AS events,
			(SELECT count(*)::int FROM "Outbox") AS queued`)
	)[0]

/** A statement of a killed process may still be running in the server: its connection ends with it. */
async function serverForgets(): Promise<void> {
	const query = 'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1'
	while ((await cast.db.sql(query, [DOOMED])).length > 0) await new Promise((resolve) => setTimeout(resolve, 2))
}

/** One process on each entry, killed at the same statement; then what readers get and what is written down. */
async function killedTogether(entries: Entry[], number: number, at: number, sent: boolean) {
	const approved: Sent[] = []
	for (const { entry } of entries) approved.push(await approvedRevision(entry, number))
	const ended = await Promise.all(approved.map((input) => publisher.run(cast.publisher, input, at, sent)))
	expect(ended).toEqual(entries.map(() => ({ killed: true, code: null })))
	await serverForgets()
	return approved
}

async function isWhole({ entry, slug }: Entry, { revision }: Sent, number: number): Promise<boolean> {
	const now = await wrote(entry, revision)
	expect([OLD, NEW]).toContainEqual(now)
	expect(await readNumber(entry, slug)).toBe(now.pointer ? number : number - 1)
	return now.pointer
}

interface Entry {
	entry: string
	slug: string
}
type Sent = Awaited<ReturnType<typeof approvedRevision>>

async function newEntry(): Promise<Entry> {
	const entry = await publishedClaim(cast)
	await cast.db.sql('DELETE FROM "Outbox"')
	const [row] = await cast.db.sql<{ slug: string }>('SELECT slug FROM "Entry" WHERE id = $1', [entry])
	return { entry, slug: row?.slug ?? '' }
}

describe('a process killed while it publishes (invariant 2)', () => {
	it(`at each statement, ${TIMES} times each: wholly old or wholly new, and published by trying again`, async () => {
		const entries = [await newEntry(), await newEntry()]
		const [first] = entries
		if (!first) throw new Error('There is no entry')
		// Left alone it tells how many statements there are to die at.
		const { code: statements } = await publisher.run(cast.publisher, await approvedRevision(first.entry, 2))
		expect(statements).toBeGreaterThan(10)
		expect(statements).toBeLessThan(60)
		const second = entries[1]
		if (second)
			expect((await publisher.run(cast.publisher, await approvedRevision(second.entry, 2))).code).toBe(statements)

		const cameThrough = new Map<string, number>()
		let number = 2
		for (let at = 1; at <= Number(statements); at += 1) {
			for (let time = 0; time < TIMES; time += entries.length) {
				number += 1
				// In turns before the statement is sent, and when it is on its way.
				const sent = time % 4 >= 2
				const approved = await killedTogether(entries, number, at, sent)
				for (const [index, input] of approved.entries()) {
					const entry = entries[index] as Entry
					const isNew = await isWhole(entry, input, number)
					if (isNew) cameThrough.set(`${at} ${sent}`, (cameThrough.get(`${at} ${sent}`) ?? 0) + 1)
					expect(await codeOf(publish.act(cast.publisher, input))).toBe(isNew ? 'wrong-state' : 'done')
					expect(await isWhole(entry, input, number)).toBe(true)
				}
				const { published, events, queued } = (await tally()) ?? {}
				expect([events, queued]).toEqual([published, published])
				expect(published).toBe((number - 1) * entries.length)
			}
		}
		// The last statement commits: only one that was sent can have come through.
		expect([...cameThrough.keys()].every((key) => key === `${statements} true`)).toBe(true)
	}, 1_800_000)
})
