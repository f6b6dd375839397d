import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as claimPage } from '@/app/[locale]/claims/[...slug]/route'
import { GET as standingsFile } from '@/app/[locale]/dossier/[standings]/route'
import { GET as sourcePage } from '@/app/[locale]/sources/[source]/route'
import { database } from '@/lib/db/client'
import { type FrozenWork, frozenWork as frozenWorkSchema } from '@/lib/domain/dossier/frozen-work'
import { type Standings, sinceFrozen } from '@/lib/domain/dossier/since'
import { markLawChange } from '@/lib/editorial/mark-law-change'
import { publish } from '@/lib/editorial/publish'
import { withdraw } from '@/lib/editorial/withdraw'
import en from '@/messages/en.json' with { type: 'json' }
import { approveAll, publishedEdit, send, value, write } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { publishedNow } from '../support/traces'

const SLUG = 'it/refugee/health/1'
const EDITED = 'You may go to any public hospital.'
const DRAFTED = 'NOT-FOR-READERS'
const REASON = 'The rule is broader than this says.'

let cast: SmallKnowledge
let claim: string

beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', SLUG)
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

/** The work that a page offers to a dossier, read as a dossier reads it. */
async function offeredBy(answer: Response): Promise<FrozenWork> {
	const [, attribute = ''] = /data-work="([^"]*)"/.exec(await answer.text()) ?? []
	return frozenWorkSchema.parse(
		JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')),
	)
}

const onClaimPage = async (locale = 'en', query = '') =>
	offeredBy(
		await claimPage(new Request(`http://localhost/${locale}/claims/${SLUG}${query}`), {
			params: Promise.resolve({ locale, slug: SLUG.split('/') }),
		}),
	)

const onSourcePage = async (source: string, locale = 'en') =>
	offeredBy(
		await sourcePage(new Request(`http://localhost/${locale}/sources/${source}`), {
			params: Promise.resolve({ locale, source }),
		}),
	)

const ask = (file: string, locale = 'en') =>
	standingsFile(new Request(`http://localhost/${locale}/dossier/${file}.json`), {
		params: Promise.resolve({ locale, standings: `${file}.json` }),
	})

async function sinceOf(work: FrozenWork) {
	const standings: Standings = await (await ask(work.kind === 'source' ? 'sources' : 'it', work.language)).json()
	return sinceFrozen(work, standings.works[work.slug])
}

describe.sequential('a work put in a dossier', () => {
	let first: FrozenWork
	let source: FrozenWork

	it('is the claim as its page shows it, with its law, its revision and its citations', async () => {
		first = await onClaimPage()
		expect(first).toMatchObject({ kind: 'claim', slug: SLUG, revision: 1, language: 'en', country: 'it' })
		expect(first.address).toMatch(/\/en\/claims\/it\/refugee\/health\/1\?on=\d{4}-\d\d-\d\d$/)
		expect(JSON.stringify(first.parts)).toContain('art. 35')
		expect(first.files.bib).toContain('@misc{')
		expect(first.files.ris).toContain('TY  - ELEC')
		expect(first.files.csl).toMatchObject({ type: 'webpage', version: 'revision 1' })
	})

	it('is a source with its articles', async () => {
		source = await onSourcePage('tui')
		expect(source).toMatchObject({ kind: 'source', slug: 'tui', revision: 1, answer: null })
	})

	it('is the same as long as nothing changes, whatever drafts there are', async () => {
		await write(cast.db, cast.student, claim, { summary: DRAFTED })
		expect(await sinceOf(first)).toEqual({ state: 'same', told: [] })
		expect(await sinceOf(source)).toEqual({ state: 'same', told: [] })
		expect(await (await ask('it')).text()).not.toContain(DRAFTED)
	})

	it('is told to be edited once another revision is published; the day it was frozen keeps the old words', async () => {
		await publishedEdit(cast, claim, { summary: EDITED })
		const since = await sinceOf(first)
		expect(since.state).toBe('revised')
		expect(since.told).toEqual([expect.stringContaining('revision 2 · Said more clearly')])
		const now = await onClaimPage()
		expect(now.revision).toBe(2)
		expect(await sinceOf(now)).toEqual({ state: 'same', told: [] })
	})

	it('is told that its law changed, as soon as it is marked', async () => {
		const now = await onClaimPage()
		const provision = await cast.idOf('provision', 'tui/35')
		const change = { provision, kind: 'amended', from: '2026-01-01', note: 'Amended by a decree.' }
		await value(markLawChange.act(cast.supervisor, change))
		const since = await sinceOf(now)
		expect(since).toMatchObject({ state: 'law', told: [expect.stringContaining('1 January 2026')] })
		expect((await onClaimPage()).law).toEqual(since.told)
		const ofSource = await sinceOf(source)
		expect(ofSource).toEqual({ state: 'law', told: ['art. 35: It changed on 1 January 2026.'] })
		expect((await onSourcePage('tui')).law).toEqual(ofSource.told)
	})

	it('counts as a change of the law where its editors graded it so', async () => {
		const before = await onClaimPage()
		await write(cast.db, cast.student, claim, { summary: 'You may go to any hospital at all.' })
		const { revision, hash } = await send(cast.student, claim, 'legal')
		const sent = { revision, hash }
		expect(await sinceOf(before)).toMatchObject({ state: 'same' })
		await approveAll(cast, sent)
		await value(publish.act(cast.publisher, sent))
		expect((await sinceOf(before)).state).toBe('law-revised')
		expect((await sinceOf(first)).state).toBe('law-revised')
	})

	it('says first of all that it has ended, where it has', async () => {
		await publishedEdit(cast, claim, { validUntil: '2026-01-01' })
		const { parts } = await onClaimPage()
		expect(JSON.stringify(parts[0])).toContain('1 January 2026')
		expect(JSON.stringify(parts[0])).toContain(en.validity.ask)
	})

	it('is told to be withdrawn, with the reason, and its page offers nothing any more', async () => {
		const before = await onClaimPage()
		const { version } = await publishedNow(cast.db.sql, claim)
		await value(withdraw.act(cast.publisher, { entry: claim, reason: REASON, version }))
		const since = await sinceOf(before)
		expect(since.state).toBe('withdrawn')
		expect(since.told[0]).toContain(REASON)
		await expect(onClaimPage()).rejects.toThrow()
	})

	it('names nobody who wrote or approved it', async () => {
		const told = `${JSON.stringify(first)}${await (await ask('it')).text()}`
		for (const { name } of [cast.student, cast.supervisor, cast.peer, cast.publisher]) expect(told).not.toContain(name)
	})
})

describe('the file of standings', () => {
	it.each(['xx', 'it.json', '../it', 'claims'])('is none for %s', async (file) => {
		expect((await ask(file)).status).toBe(404)
	})
})
