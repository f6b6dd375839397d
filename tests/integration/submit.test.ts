import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { findRevision } from '@/lib/db/revisions'
import { rebaseDraft } from '@/lib/editorial/rebase-draft'
import { saveDraft } from '@/lib/editorial/save-draft'
import { submit } from '@/lib/editorial/submit'
import { codeOf, send, value, write } from '../support/editing-steps'
import { makeClinic, makeMember } from '../support/editors'
import { insertNextRevision } from '../support/next-revision'
import { CLAIM_TEXT, publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { footprint } from '../support/traces'

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

const CITES = [{ provision: 'tui/35', pinpoint: null, quote: null }]
const draft = async (content: object, references: object[] = CITES, entry = claim) =>
	value(saveDraft.act(cast.student, { entry, version: 0, content: { ...CLAIM_TEXT, ...content }, references }))
const submitted = (change: object = {}, actor = cast.student) =>
	submit.act(actor, { entry: claim, version: 1, grade: 'legal', note: 'A note', ...change })

describe('submitting', () => {
	it.each([
		['an empty summary', { summary: '  ' }, 'content-invalid', { fields: [{ field: 'summary' }] }],
		['an answer that is none', { answer: 'maybe' }, 'content-invalid', { fields: [{ field: 'answer' }] }],
		[
			'two wrong fields',
			{ asOf: 'soon', confidence: null },
			'content-invalid',
			{ fields: [{ field: 'asOf' }, { field: 'confidence' }] },
		],
		['a field nobody knows', { colour: 'red' }, 'content-invalid', { fields: [{ field: '' }] }],
		[
			'words that call a person illegal',
			{ steps: ['Go.', 'An illegal migrant may too.'] },
			'forbidden-terms',
			{ terms: [{ block: 'steps.1', found: 'illegal migrant', instead: 'in an irregular situation' }] },
		],
	])('names what is wrong with %s', async (_what, content, code, detail) => {
		await draft(content)
		expect(await submitted()).toMatchObject({ ok: false, code, detail })
	})

	it.each([
		['no citation', [], 'citation-missing', undefined],
		[
			'a provision that is not here',
			[...CITES, { provision: 'tui/999' }],
			'provision-unknown',
			{ provisions: ['tui/999'] },
		],
		['a source in place of a provision', [{ provision: 'tui' }], 'provision-unknown', { provisions: ['tui'] }],
		[
			'one place cited twice',
			[...CITES, { provision: 'tui/35', pinpoint: ' ' }],
			'content-invalid',
			{ fields: [{ field: 'references.1' }] },
		],
	])('names what is wrong with %s', async (_what, references, code, detail) => {
		await draft({ summary: 'New.' }, references)
		const outcome = await submitted()
		expect(outcome).toMatchObject({ ok: false, code })
		if (detail) expect(outcome).toMatchObject({ detail })
	})

	it('of a service names topics that do not exist, which would break its publication', async () => {
		const desk = await cast.idOf('service', 'turin/desk')
		await write(cast.db, cast.student, desk, { topics: ['health', 'wealth'], statuses: ['all', 'all'] })
		const version = (await findDraft(desk))?.version
		expect(await submitted({ entry: desk, version })).toMatchObject({
			code: 'content-invalid',
			detail: { fields: [{ field: 'topics.1' }, { field: 'statuses.1' }] },
		})
	})

	it('of a service refuses citations, which content/ could not hold', async () => {
		const desk = await cast.idOf('service', 'turin/desk')
		const stands = await findDraft(desk)
		const sent = { entry: desk, version: stands?.version ?? 0, content: stands?.content ?? {}, references: CITES }
		const { version } = await value(saveDraft.act(cast.student, sent))
		await value(
			saveDraft.act(cast.student, {
				...sent,
				version,
				content: { ...sent.content, topics: ['health'], statuses: ['all'] },
			}),
		)
		expect(await submitted({ entry: desk, version: version + 1 })).toMatchObject({
			code: 'content-invalid',
			detail: { fields: [{ field: 'references.0' }] },
		})
	})

	it.each([
		['an older version', { version: 0 }, 'conflict'],
		['no entry', { entry: randomUUID() }, 'not-found'],
		['no note', { note: ' ' }, 'invalid-input'],
		['no grade', { grade: undefined }, 'invalid-input'],
		['a grade that is none', { grade: 'huge' }, 'invalid-input'],
	])('refuses %s, and leaves everything as it was', async (_what, change, code) => {
		await draft({ summary: 'New.' })
		const before = await footprint(cast.db.sql)
		expect(await codeOf(submitted(change))).toBe(code)
		expect(await footprint(cast.db.sql)).toEqual(before)
	})

	it('refuses where there is no draft', async () => {
		expect(await codeOf(submitted())).toBe('wrong-state')
	})

	it('refuses what is published already, however it is spelled', async () => {
		await draft({ summary: `  ${CLAIM_TEXT.summary} `, steps: ['', ' '] })
		expect(await codeOf(submitted())).toBe('nothing-changed')
	})

	it('takes other law as a change, though no word changed', async () => {
		await draft({}, [{ provision: 'tui/35', pinpoint: '(1)' }])
		expect(await codeOf(submitted())).toBe('done')
	})

	it('refuses a second time while the first is under way', async () => {
		await draft({ summary: 'New.' })
		await value(submitted())
		expect(await submitted({ version: 2 })).toMatchObject({ code: 'wrong-state', detail: { state: 'submitted' } })
	})

	it('refuses a member of no clinic, and one whose clinic asks for no checks', async () => {
		const alone = await makeMember(cast.db.sql, 'Aldo Alone', null, 'researcher')
		const clinic = await makeClinic(cast.db.sql, `lax-${randomUUID().slice(0, 8)}`, [])
		const lax = await makeMember(cast.db.sql, 'Lino Lax', clinic, 'researcher')
		await draft({ summary: 'New.' })
		expect(await codeOf(submitted({}, alone))).toBe('no-clinic')
		expect(await codeOf(submitted({}, lax))).toBe('no-chain')
	})

	it.each([[['supervisor']], [['peer']], [['peer', 'supervisor']]] as const)(
		'asks for the checks of the clinic: %s',
		async (chain) => {
			const clinic = await makeClinic(cast.db.sql, `c-${randomUUID().slice(0, 8)}`, chain)
			const member = await makeMember(cast.db.sql, 'Mara Member', clinic, 'researcher')
			await draft({ summary: 'New.' })
			const { revision } = await value(submitted({}, member))
			const expected = ['supervisor', 'peer'].filter((step) => (chain as readonly string[]).includes(step))
			expect((await findRevision(revision))?.chain).toEqual(expected)
			await cast.db.sql(`UPDATE "Clinic" SET chain = '{}' WHERE id = $1`, [clinic.id])
			expect((await findRevision(revision))?.chain).toEqual(expected)
		},
	)
})

describe('a draft begun before another version was published', () => {
	const importMeanwhile = async () => {
		const [entry] = await cast.db.sql<{ slug: string }>('SELECT slug FROM "Entry" WHERE id = $1', [claim])
		return insertNextRevision(cast.db, entry?.slug ?? '', { change: { summary: 'Imported meanwhile.' } })
	}

	it('is refused until its author has taken account of that', async () => {
		await draft({ summary: 'New.' })
		const imported = await importMeanwhile()
		expect(await codeOf(submitted())).toBe('base-moved')
		const { version } = await value(rebaseDraft.act(cast.student, { entry: claim, version: 1 }))
		expect(await findDraft(claim)).toMatchObject({ version, baseRevisionId: imported, content: { summary: 'New.' } })
		expect(await codeOf(submitted({ version }))).toBe('done')
	})

	it('is refused too where the text was withdrawn meanwhile', async () => {
		await draft({ summary: 'New.' })
		await cast.db.sql('UPDATE "Entry" SET "publishedRevisionId" = NULL WHERE id = $1', [claim])
		expect(await codeOf(submitted())).toBe('base-moved')
	})

	it('is taken account of at the version that was read alone, and not under review', async () => {
		expect(await codeOf(rebaseDraft.act(cast.student, { entry: claim, version: 1 }))).toBe('not-found')
		await draft({ summary: 'New.' })
		expect(await codeOf(rebaseDraft.act(cast.student, { entry: claim, version: 7 }))).toBe('conflict')
		await send(cast.student, claim)
		expect(await codeOf(rebaseDraft.act(cast.student, { entry: claim, version: 2 }))).toBe('locked')
	})
})
