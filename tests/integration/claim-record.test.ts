import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as citePage } from '@/app/[locale]/cite/[...work]/route'
import { GET as claimPage } from '@/app/[locale]/claims/[...slug]/route'
import { database } from '@/lib/db/client'
import { today } from '@/lib/domain/days'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { verify } from '@/lib/editorial/verify'
import { withdraw } from '@/lib/editorial/withdraw'
import { loadClaimRecord } from '@/lib/guidance/claim-record'
import { publishedEdit, send, value, write } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

const SLUG = 'it/refugee/health/1'
const REASON = 'The rule is broader than this says.'
const FIRST = 'You may go to any hospital.'
const SECOND = 'You may go to any public hospital.'
const DRAFTED = 'NOT-FOR-READERS'

let cast: SmallKnowledge
let claim: string

/** Moves the events of a member, or of the import, to a moment: the log itself cannot be changed otherwise. */
async function moveEvents(at: string, whose: 'NULL' | 'NOT NULL'): Promise<void> {
	await cast.db.sql('SET session_replication_role = replica')
	await cast.db.sql(
		`UPDATE "AuditEvent" SET at = '${at}' WHERE act = 'publish' AND "entryId" = $1 AND "memberId" IS ${whose}`,
		[claim],
	)
	await cast.db.sql('SET session_replication_role = DEFAULT')
}

beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', SLUG)
	const sent = await publishedEdit(cast, claim, { summary: SECOND })
	const until = monthsAfter(today(), 6)
	await value(verify.act(cast.supervisor, { ...sent, until, name: 'S. S.' }))
	await moveEvents('2026-01-10T12:00:00Z', 'NULL')
	await moveEvents('2026-03-31T22:30:00Z', 'NOT NULL')
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const load = async (on: string | null = null, language = 'en') => {
	const record = await loadClaimRecord(SLUG, language, on)
	if (!record) throw new Error('There is no such claim')
	return record
}

const ask = (query = '', locale = 'en', slug = SLUG) =>
	claimPage(new Request(`http://localhost/${locale}/claims/${slug}${query}`), {
		params: Promise.resolve({ locale, slug: slug.split('/') }),
	})

const download = (name: string) =>
	citePage(new Request(`http://localhost/en/cite/${name}`), {
		params: Promise.resolve({ locale: 'en', work: (name.split('?')[0] ?? '').split('/') }),
	})

describe('a claim’s own page', () => {
	it('has the claim with its law, and its history from the latest', async () => {
		const { claim: shown, history } = await load()
		expect(shown?.summary.text).toBe(SECOND)
		expect(shown?.citations).toMatchObject([{ provision: 'tui/35' }])
		expect(history).toMatchObject([
			{ on: '2026-04-01', sort: 'clarifying', number: 2, note: 'Says it more clearly', clinic: cast.turin.name },
			{ on: '2026-01-10', sort: 'import', number: 1, note: null, clinic: null },
		])
		expect(history[0]?.verifications).toMatchObject([{ clinic: cast.turin.name }])
		expect(history[1]?.verifications).toEqual([])
	})

	it('says who by the clinic, and names no member anywhere', async () => {
		const html = await (await ask()).text()
		expect(html).toContain(cast.turin.name)
		for (const { name } of [cast.student, cast.supervisor, cast.peer, cast.publisher]) expect(html).not.toContain(name)
		expect(html).not.toContain('S. S.')
	})

	it('is of nothing where nothing of that name was published', async () => {
		expect(await loadClaimRecord('it/refugee/health/9', 'en', null)).toBeNull()
		expect((await ask('', 'en', 'it/refugee/health/9')).status).toBe(404)
	})

	it('does not say what another page of the site says of another kind of entry', async () => {
		expect(await loadClaimRecord('tui', 'en', null)).toBeNull()
	})
})

describe('a claim as it stood on a day', () => {
	it.each([
		['2026-01-09', 'before', null],
		['2026-01-10', 'stood', FIRST],
		['2026-03-31', 'stood', FIRST],
		['2026-04-01', 'stood', SECOND],
		['2999-01-01', 'ahead', null],
	])('on %s: %s', async (on, state, summary) => {
		const record = await load(on)
		expect(record.day.state).toBe(state)
		expect(record.claim?.summary.text ?? null).toBe(summary)
	})

	it('says when it was first published, to whoever asks for a day before', async () => {
		const html = await (await ask('?on=2025-12-31')).text()
		expect(html).toContain('On 31 December 2025 this answer was not published yet.')
		expect(html).toContain('first published on 10 January 2026')
		expect(html).not.toContain(SECOND)
		expect(html).not.toContain('id="cite"')
	})

	it('says when what was asked for is no day, and shows the answer of today', async () => {
		const html = await (await ask('?on=2026-02-30')).text()
		expect(html).toContain('This is not a day.')
		expect(html).toContain(SECOND)
		expect(html).not.toContain('2026-02-30')
	})

	it('tells what was known of its verification then', async () => {
		expect((await load('2026-04-01')).claim?.verification.state).toBe('unverified')
		expect((await load(today())).claim?.verification.state).toBe('verified')
	})

	it('tells an earlier revision in the words that translate it, and never in later ones', async () => {
		expect((await load('2026-01-10', 'it')).claim?.summary).toMatchObject({ language: 'it', state: 'fresh' })
		expect((await load('2026-04-01', 'it')).claim?.summary).toEqual({ text: SECOND, language: 'en', state: 'missing' })
	})
})

describe('its citation', () => {
	it('names the revision and the clinic, and leads to what was cited', async () => {
		const file = await (await download(`claims/${SLUG}.json`)).json()
		expect(file).toMatchObject([
			{
				title: 'Emergency and essential care: Refugee, Italy',
				version: 'revision 2',
				author: [{ literal: cast.turin.name }],
				issued: { 'date-parts': [[2026, 4, 1]] },
			},
		])
		expect(file[0].URL).toMatch(/\/en\/claims\/it\/refugee\/health\/1\?on=\d{4}-\d\d-\d\d$/)
	})

	it('of a day is of the revision of that day', async () => {
		const [cited] = await (await download(`claims/${SLUG}.json?on=2026-02-01`)).json()
		expect(cited).toMatchObject({ version: 'revision 1', issued: { 'date-parts': [[2026, 1, 10]] } })
		expect(cited.URL).toMatch(/\?on=2026-02-01$/)
		expect((await download(`claims/${SLUG}.json?on=2025-02-01`)).status).toBe(404)
	})

	it('is there for a source too', async () => {
		const [cited] = await (await download('sources/tui.json')).json()
		expect(cited).toMatchObject({ id: 'tui', type: 'legislation', title: 'Immigration Act' })
	})

	it.each(['claims/it/refugee/health/1.pdf', 'claims/nothing.bib', 'sources/nothing.ris', 'members/tui.bib', 'tui'])(
		'is missing for %s, with a real page',
		async (name) => {
			const answer = await download(name)
			expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
		},
	)
})

describe('what is only being written (invariant 1)', () => {
	const everywhere = async () => {
		const days = ['', '?on=2026-02-01', `?on=${today()}`]
		const pages = await Promise.all(days.flatMap((query) => ['en', 'it'].map((locale) => ask(query, locale))))
		const files = await Promise.all(['bib', 'ris', 'json'].map((format) => download(`claims/${SLUG}.${format}`)))
		return (await Promise.all([...pages, ...files].map((answer) => answer.text()))).join('\n')
	}

	it('never comes out: neither as a draft, nor submitted, nor approved', async () => {
		const before = await everywhere()
		await write(cast.db, cast.student, claim, { summary: DRAFTED })
		expect(await everywhere()).toBe(before)
		await send(cast.student, claim)
		expect(await everywhere()).toBe(before)
	})

	it('of a claim that was never published has no page at all', async () => {
		await cast.db.sql(
			`INSERT INTO "Entry" (id, kind, slug, "countryCode", "statusSlug", "entitlementSlug")
			SELECT gen_random_uuid(), kind, 'it/refugee/health/8', "countryCode", "statusSlug", "entitlementSlug"
			FROM "Entry" WHERE id = $1`,
			[claim],
		)
		expect((await ask('', 'en', 'it/refugee/health/8')).status).toBe(404)
	})
})

describe('a withdrawn claim', () => {
	it('keeps its page: why it is gone, and how it stood before', async () => {
		const [entry] = await cast.db.sql<{ version: number }>('SELECT version FROM "Entry" WHERE id = $1', [claim])
		await value(withdraw.act(cast.publisher, { entry: claim, version: entry?.version, reason: REASON }))
		const record = await load()
		expect(record).toMatchObject({ claim: null, withdrawn: { reason: { text: REASON } }, step: null })
		expect(record.history[0]).toMatchObject({ sort: 'withdrawal', reason: REASON, answer: null })
		expect((await load(today())).day.state).toBe('withdrawn')
		expect((await load('2026-04-02')).claim?.summary.text).toBe(SECOND)
		expect(await (await ask('?on=2026-04-02')).text()).toMatch(
			new RegExp(`class="dated box".*Withdrawn.*${REASON}.*article`),
		)
		const html = await (await ask()).text()
		expect(html).toContain(REASON)
		expect(html).toContain('This does not mean no.')
	})
})
