import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { loadCountry } from '@/lib/guidance/country'
import { loadGuide, loadTopic } from '@/lib/guidance/guide'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'
import { insertNextRevision } from '../support/next-revision'
import { insertClinic, insertLawChange, insertMember, insertReview } from '../support/work-rows'

const SLUG = 'it/irregular-situation/health/'

let db: FreshDatabase
beforeAll(async () => {
	db = await freshDatabase('content')
})
// Everything published again, every task settled.
afterEach(async () => {
	await db.sql(`UPDATE "Task" SET state = 'done'`)
	await db.sql(`UPDATE "Entry" SET "withdrawnReason" = NULL, "withdrawnAt" = NULL, "publishedRevisionId" =
		(SELECT id FROM "Revision" r WHERE r."entryId" = "Entry".id ORDER BY number DESC LIMIT 1)`)
})
afterAll(async () => {
	await database().$disconnect()
	await db.drop()
})

const topic = (language = 'en') => loadTopic('it', 'irregular-situation', 'health', language)
const claim = async (number: number) => (await topic())?.claims.find(({ slug }) => slug === `${SLUG}${number}`)

const entryOf = async (kind: string, slug: string) =>
	(
		await db.sql<{ id: string; revision: string }>(
			'SELECT id, "publishedRevisionId" AS revision FROM "Entry" WHERE kind::text = $1 AND slug = $2',
			[kind, slug],
		)
	)[0] as { id: string; revision: string }

describe('a claim whose law changed', () => {
	const change = async (kind: string, from: string) =>
		insertLawChange(db.sql, {
			provisionId: (await entryOf('provision', 'tui/35')).id,
			entryIds: [(await entryOf('claim', `${SLUG}1`)).id],
			kind,
			from,
		})

	it.each(['amended', 'repealed', 'annulled'])('by being %s says so, on its page and in its guide', async (kind) => {
		await change(kind, '2026-01-01')
		const notices = [{ kind, from: '2026-01-01', isAhead: false }]
		expect((await claim(1))?.lawNotices).toEqual(notices)
		const guide = await loadGuide('it', 'irregular-situation', 'ar')
		expect(guide?.topics.find((part) => part.topic === 'health')?.claims[0]?.lawNotices).toEqual(notices)
		expect((await claim(2))?.lawNotices).toEqual([])
	})

	it('says that it will where the day is still to come', async () => {
		await change('repealed', '2999-01-01')
		expect((await claim(1))?.lawNotices).toEqual([{ kind: 'repealed', from: '2999-01-01', isAhead: true }])
	})

	it.each(['done', 'not_affected'])('says no more once somebody looked and found it %s', async (state) => {
		await change('amended', '2026-01-01')
		await db.sql('UPDATE "Task" SET state = $1::"TaskState"', [state])
		expect((await claim(1))?.lawNotices).toEqual([])
	})
})

describe('a claim with dates', () => {
	it.each([
		['ended', { validFrom: '2020', validUntil: '2026-06' }, [{ kind: 'over', date: '2026-06' }]],
		['begins later', { validFrom: '2998', validUntil: null }, [{ kind: 'from', date: '2998' }]],
		['will end', { validFrom: '2020', validUntil: '2998-01-31' }, [{ kind: 'until', date: '2998-01-31' }]],
		['began', { validFrom: '2020-01-01', validUntil: null }, []],
	])('that %s says so on its page and in its guide, in every language', async (_, change, notices) => {
		await insertNextRevision(db, `${SLUG}5`, { change })
		expect(await claim(5)).toMatchObject({ validity: notices })
		const guide = await loadGuide('it', 'irregular-situation', 'ar')
		const claims = guide?.topics.find((part) => part.topic === 'health')?.claims
		expect(claims?.find(({ slug }) => slug === `${SLUG}5`)?.validity).toEqual(notices)
		expect((await claim(2))?.validity).toEqual([])
	})
})

describe('a claim that a member wrote', () => {
	it('names the clinic, and what the import wrote names none', async () => {
		const clinicId = await insertClinic(db.sql, 'Clinica legale di Torino')
		const revision = { change: { practice: 'Ask at the desk.' }, columns: { clinicId } }
		await insertNextRevision(db, `${SLUG}3`, revision)
		expect((await claim(3))?.researchedBy).toBe('Clinica legale di Torino')
		expect((await claim(2))?.researchedBy).toBeNull()
	})

	it('and that was published urgently owes a check until somebody else approves it', async () => {
		const authorId = await insertMember(db.sql)
		const columns = { authorId, contributors: [authorId], chain: '{supervisor}', urgent: true }
		const revision = await insertNextRevision(db, `${SLUG}4`, { change: { practice: 'Ask at the desk.' }, columns })
		expect((await claim(4))?.owesCheck).toBe(true)
		const reviewer = await insertMember(db.sql)
		await insertReview(db.sql, revision, reviewer, { step: 'afterwards', verdict: 'dissent' })
		expect((await claim(4))?.owesCheck).toBe(true)
		await insertReview(db.sql, revision, reviewer, { step: 'afterwards' })
		expect((await claim(4))?.owesCheck).toBe(false)
	})
})

describe('a claim that was withdrawn', () => {
	const withdraw = async (slugs: string, reason: string | null) =>
		db.sql(
			`UPDATE "Entry" SET "publishedRevisionId" = NULL, "withdrawnReason" = $2::text,
				"withdrawnAt" = CASE WHEN $2::text IS NULL THEN NULL ELSE '2026-11-20T10:00:00Z'::timestamptz END
			WHERE kind = 'claim' AND slug LIKE $1`,
			[slugs, reason],
		)

	it('by an editor stands in its place with the reason, in the editor’s own language', async () => {
		await withdraw(`${SLUG}2`, 'The Court annulled the rule.')
		const page = await topic('ar')
		expect(page?.claims.map(({ slug }) => slug)).not.toContain(`${SLUG}2`)
		expect(page?.withdrawn).toEqual([
			{
				slug: `${SLUG}2`,
				anchor: 'health-2',
				position: 1,
				entitlement: 'maternity-and-children',
				topic: 'health',
				reason: { text: 'The Court annulled the rule.', language: 'en', state: 'source' },
				on: '2026-11-20',
			},
		])
	})

	it('is told in the guide under its topic alone', async () => {
		await withdraw(`${SLUG}2`, 'The Court annulled the rule.')
		const guide = await loadGuide('it', 'irregular-situation', 'en')
		const told = guide?.topics.filter(({ withdrawn }) => withdrawn.length > 0)
		expect(told?.map((part) => [part.topic, part.withdrawn.map(({ slug }) => slug)])).toEqual([
			['health', [`${SLUG}2`]],
		])
	})

	it('counts as a gap in the table of its country, never as a no', async () => {
		const before = await loadCountry('it', 'en')
		await withdraw(`${SLUG}1`, 'The Court annulled the rule.')
		const after = await loadCountry('it', 'en')
		const missing = after?.gaps.find(({ status }) => status === 'irregular-situation')?.missing
		expect(missing?.map(({ entitlement }) => entitlement)).toContain('emergency-care')
		const noes = (table: typeof after) =>
			table?.rows.flatMap(({ cells }) => cells.flatMap(({ tally }) => tally.filter(({ answer }) => answer === 'no')))
		expect(noes(after)).toEqual(noes(before))
	})

	it('by an import carries no reason and shows nothing', async () => {
		await withdraw(`${SLUG}2`, null)
		expect((await topic())?.withdrawn).toEqual([])
	})

	it('leaves its guide and its topic standing though it was the last of them', async () => {
		await withdraw('it/irregular-situation/%', 'All of it changed.')
		await db.sql(`UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE kind = 'status'`)
		const page = await topic()
		expect([page?.claims.length, page?.withdrawn.length]).toEqual([0, 5])
		expect(await loadGuide('it', 'irregular-situation', 'en')).not.toBeNull()
	})
})
