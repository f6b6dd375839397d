import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { publish } from '@/lib/editorial/publish'
import { saveDraft } from '@/lib/editorial/save-draft'
import { withdraw } from '@/lib/editorial/withdraw'
import { approveAll, approvedEdit, approvedEntry, codeOf, send, value, write } from '../support/editing-steps'
import { insertNextRevision } from '../support/next-revision'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { footprint, publishedNow } from '../support/traces'
import { insertLawChange } from '../support/work-rows'

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

const slugOf = async (entry: string) =>
	(await cast.db.sql<{ slug: string }>('SELECT slug FROM "Entry" WHERE id = $1', [entry]))[0]?.slug ?? ''

const CITES = [{ provision: 'tui/35', pinpoint: null, quote: null }]
const REASON = 'The law ended last week.'

describe('publishing', () => {
	it.each([
		['a text that does not exist', { revision: randomUUID() }, 'not-found'],
		['another text than was approved', { hash: 'f'.repeat(64) }, 'changed-since-read'],
		['no text', { hash: undefined }, 'invalid-input'],
	])('refuses %s, and leaves everything as it was', async (_what, change, code) => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		const before = await footprint(cast.db.sql)
		expect(await codeOf(publish.act(cast.publisher, { ...sent, ...change }))).toBe(code)
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it.each(['student', 'colleague', 'supervisor', 'peer', 'administrator'] as const)('is not for a %s', async (who) => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		expect(await codeOf(publish.act(cast[who], sent))).toBe('not-allowed')
		expect(await codeOf(publish.act({ ...cast.publisher, secondFactor: false }, sent))).toBe('second-factor-needed')
	})

	it('a second time says so and changes nothing', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(publish.act(cast.publisher, sent))
		const before = await footprint(cast.db.sql)
		expect(await publish.act(cast.publisher, sent)).toMatchObject({
			code: 'wrong-state',
			detail: { state: 'published' },
		})
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it('is refused where another text was published since the submission', async () => {
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		const imported = await insertNextRevision(cast.db, await slugOf(claim), { change: { summary: 'Imported.' } })
		expect(await codeOf(publish.act(cast.publisher, sent))).toBe('published-since')
		expect((await publishedNow(cast.db.sql, claim)).revision).toBe(imported)
	})

	it('ends the tasks of the law change that it answers, those of its own entry alone', async () => {
		const other = await publishedClaim(cast)
		const provisionId = await cast.idOf('provision', 'tui/35')
		await insertLawChange(cast.db.sql, { provisionId, entryIds: [claim, other] })
		const tasks = await cast.db.sql<{ id: string }>('SELECT id FROM "Task" WHERE "entryId" IN ($1, $2)', [claim, other])
		const sent = await approvedEdit(cast, claim, { summary: 'New.' })
		await value(publish.act(cast.publisher, { ...sent, settles: tasks.map(({ id }) => id) }))
		const rows = await cast.db.sql('SELECT "entryId", state, "settledById" FROM "Task" WHERE "entryId" IN ($1, $2)', [
			claim,
			other,
		])
		expect(rows).toHaveLength(2)
		expect(rows).toContainEqual({ entryId: claim, state: 'done', settledById: cast.publisher.id })
		expect(rows).toContainEqual({ entryId: other, state: 'open', settledById: null })
	})
})

describe('what rests on law', () => {
	const begin = (what: object, content: Record<string, unknown>) => approvedEntry(cast, { what, content })
	const release = ({ revision, hash }: { revision: string; hash: string }) =>
		publish.act(cast.publisher, { revision, hash })
	const SOURCE = { level: 'national', kind: 'law', title: 'An Act', binding: true }
	const lawCalled = async (name: string) => ({
		law: await begin({ kind: 'source', name }, SOURCE),
		article: await begin({ kind: 'provision', parent: name, name: '1' }, { article: '1' }),
		at: [{ provision: `${name}/1`, pinpoint: null, quote: null }],
	})

	it('is published after it: a law, its article, a claim', async () => {
		const { law, article, at } = await lawCalled('act-one')
		const sent = await approvedClaim(at)
		expect(await release(sent)).toMatchObject({ code: 'basis-unpublished', detail: { entries: ['act-one/1'] } })
		expect(await release(article)).toMatchObject({ code: 'basis-unpublished', detail: { entries: ['act-one'] } })
		await value(release(law))
		await value(release(article))
		await value(release(sent))
	})

	it('keeps it from being withdrawn: a law its articles, an article its claims', async () => {
		const { law, article, at } = await lawCalled('act-two')
		await value(release(law))
		await value(release(article))
		const sent = await approvedClaim(at)
		await value(release(sent))
		const take = async (entry: string) =>
			withdraw.act(cast.publisher, { entry, version: (await publishedNow(cast.db.sql, entry)).version, reason: REASON })
		const slug = await slugOf(claim)
		expect(await take(article.entry)).toMatchObject({
			code: 'rested-on',
			detail: { entries: [{ kind: 'claim', slug }] },
		})
		expect(await take(law.entry)).toMatchObject({ code: 'rested-on', detail: { entries: [{ slug: 'act-two/1' }] } })
		await value(take(claim))
		await value(take(article.entry))
		await value(take(law.entry))
	})

	it('is never published while it is being withdrawn', async () => {
		const { law, article, at } = await lawCalled('act-three')
		await value(release(law))
		await value(release(article))
		for (let round = 0; round < 4; round += 1) {
			claim = await publishedClaim(cast)
			const sent = await approvedClaim(at)
			const { version } = await publishedNow(cast.db.sql, article.entry)
			const [published, withdrawn] = await Promise.all([
				release(sent),
				withdraw.act(cast.publisher, { entry: article.entry, version, reason: REASON }),
			])
			expect([published.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1)
			if (published.ok) {
				const own = await publishedNow(cast.db.sql, claim)
				await value(withdraw.act(cast.publisher, { entry: claim, version: own.version, reason: REASON }))
			} else {
				const sent = await approvedEdit(cast, article.entry, { article: '1', text: `Again ${round}` })
				await value(release(sent))
			}
		}
	})

	const approvedClaim = async (references: object[]) => {
		await write(cast.db, cast.student, claim, { summary: 'On another law.' })
		const draft = await findDraft(claim)
		const sent = {
			entry: claim,
			version: draft?.version,
			content: draft?.content,
			references: [...CITES, ...references],
		}
		await value(saveDraft.act(cast.student, sent))
		const { revision, hash } = await send(cast.student, claim, 'legal')
		await approveAll(cast, { revision, hash })
		return { revision, hash }
	}
})
