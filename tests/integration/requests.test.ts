import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerRequest } from '@/lib/editorial/answer-request'
import { ask } from '@/lib/editorial/ask'
import { declineRequest } from '@/lib/editorial/decline-request'
import { forgetSettledRequests } from '@/lib/editorial/forget-requests'
import { findAsked } from '@/lib/editorial/read/asked'
import { listRequests } from '@/lib/editorial/read/requests'
import { takeRequest } from '@/lib/editorial/take-request'
import { type Editors, makeEditors } from '../support/editors'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database'

let db: FreshDatabase
let editors: Editors

beforeAll(async () => {
	db = await freshDatabase('content')
	editors = await makeEditors(db.sql)
})
afterAll(() => db.drop())

const QUESTION = 'May a person with a pending appeal keep the family doctor?'
const sent = { language: 'fr', country: 'it', status: 'asylum-seeker', topic: 'health', text: QUESTION }

async function asked(text = QUESTION): Promise<string> {
	const outcome = await ask({ ...sent, text })
	if (!outcome.ok) throw new Error(outcome.fault)
	return outcome.code
}

const openWith = async (text: string) => {
	const found = (await listRequests()).open.find((request) => request.text === text)
	if (!found) throw new Error('not listed')
	return found
}

it('a question is taken in, and its code alone leads back to it', async () => {
	const code = await asked()
	expect(await findAsked(code.toUpperCase().replaceAll('-', ' '))).toMatchObject({ text: QUESTION, state: 'received' })
	expect(await findAsked('2345-6789-abcd')).toBeNull()
})

it.each([
	['too short', { text: 'Doctor?' }, 'tooShort'],
	['of a country without guidance', { country: 'xx' }, 'tooShort'],
	['with a phone number', { text: `${QUESTION} Call 333 123 4567.` }, 'personal'],
])('a question %s is not taken in', async (_what, change, fault) => {
	const before = await db.sql('SELECT id FROM "Request"')
	expect(await ask({ ...sent, ...change })).toEqual({ ok: false, fault })
	expect(await db.sql('SELECT id FROM "Request"')).toHaveLength(before.length)
})

it('research ends in a published claim, and the asker’s code shows it', async () => {
	const text = `${QUESTION} In Turin?`
	const code = await asked(text)
	const request = await openWith(text)
	expect(await takeRequest.run(editors.student, { request: request.id, version: request.version })).toMatchObject({
		ok: true,
	})
	expect(await findAsked(code)).toMatchObject({ state: 'researching', answer: null })

	const { version } = await openWith(text)
	const claim = 'it/asylum-seeker/health/1'
	expect(await answerRequest.run(editors.student, { request: request.id, version, claim })).toMatchObject({ ok: true })
	expect(await findAsked(code)).toMatchObject({ state: 'answered', answer: { topic: 'health', slug: claim } })
	const acts = await db.sql(`SELECT act FROM "AuditEvent" WHERE act LIKE '%-request' ORDER BY id`)
	expect(acts.map(({ act }) => act)).toEqual(['take-request', 'answer-request'])
})

it('two who take one request: one has it, the other is told', async () => {
	const text = `${QUESTION} And dentists?`
	await asked(text)
	const { id, version } = await openWith(text)
	const both = [editors.student, editors.colleague].map((actor) => takeRequest.run(actor, { request: id, version }))
	const outcomes = await Promise.all(both)
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
	expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' })
})

it('a claim that is not published answers nothing', async () => {
	const text = `${QUESTION} For how long?`
	await asked(text)
	const { id, version } = await openWith(text)
	const outcome = await answerRequest.run(editors.student, { request: id, version, claim: 'it/refugee/health/999' })
	expect(outcome).toMatchObject({ code: 'not-found' })
})

it('a request that cannot be answered says why, and a student alone does not say so', async () => {
	const text = `${QUESTION} In every region?`
	const code = await asked(text)
	const { id, version } = await openWith(text)
	const input = { request: id, version, reason: 'No rule on this is published.' }
	expect(await declineRequest.run(editors.student, input)).toMatchObject({ code: 'not-allowed' })
	expect(await declineRequest.run(editors.supervisor, input)).toMatchObject({ ok: true })
	expect(await findAsked(code)).toMatchObject({ state: 'declined', reason: input.reason })
})

it('settled requests are forgotten after ninety days, open ones never', async () => {
	const open = (await listRequests()).open.length
	expect(await forgetSettledRequests(new Date(Date.now() + 89 * 86_400_000))).toBe(0)
	expect(await forgetSettledRequests(new Date(Date.now() + 91 * 86_400_000))).toBe(2)
	expect((await listRequests()).open).toHaveLength(open)
})
