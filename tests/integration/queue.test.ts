import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDraft } from '@/lib/db/drafts'
import { today } from '@/lib/domain/days'
import { readListQuery } from '@/lib/domain/entry-list'
import { approve } from '@/lib/editorial/approve'
import { planPublication } from '@/lib/editorial/plan-publication'
import { publish } from '@/lib/editorial/publish'
import { publishUrgently } from '@/lib/editorial/publish-urgently'
import { loadEntries } from '@/lib/editorial/read/entries'
import { loadQueue, type Queue, type QueuePart } from '@/lib/editorial/read/queue'
import { requestChanges } from '@/lib/editorial/request-changes'
import { takeBack } from '@/lib/editorial/take-back'
import { send, value, write } from '../support/editing-steps'
import { makeMember } from '../support/editors'
import { insertNextRevision } from '../support/next-revision'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { insertLawChange } from '../support/work-rows'

let cast: SmallKnowledge
let claim: string
let service: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	service = await cast.idOf('service', 'turin/desk')
})
afterAll(() => cast.db.drop())

/** The day that many days from today. */
const daysOn = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)

const said = ({ lines }: QueuePart) => lines.map(({ what, entry }) => `${what} ${entry.slug}`)
const CLAIM = 'it/refugee/health/1'

/** What the queues of some members hold in one part. */
async function seenBy(
	pick: (queue: Queue) => QueuePart,
	...names: ('student' | 'colleague' | 'supervisor' | 'peer' | 'publisher' | 'administrator')[]
) {
	const queues = await Promise.all(names.map((name) => loadQueue(cast[name])))
	return Object.fromEntries(names.map((name, index) => [name, said(pick(queues[index] as Queue))]))
}

const waiting = (queue: Queue) => queue.own.waiting
const forOthers = (queue: Queue) => queue.others.waiting

describe('the queue through the life of a claim', () => {
	let sent: { revision: string; hash: string }

	it('holds a draft for who writes it, and for nobody else', async () => {
		await write(cast.db, cast.student, claim, { summary: 'You may go to any hospital, at any hour.' })
		const mine = await seenBy((queue) => queue.mine, 'student', 'supervisor')
		expect(mine).toEqual({ student: [`draft ${CLAIM}`], supervisor: [] })
	})

	it('holds a submission for a supervisor of its clinic, and tells the second clinic that it is not its turn', async () => {
		sent = await send(cast.student, claim)
		const all = ['student', 'colleague', 'supervisor', 'peer', 'publisher'] as const
		expect(await seenBy(waiting, ...all)).toEqual({
			student: [],
			colleague: [`review ${CLAIM}`],
			supervisor: [`review ${CLAIM}`],
			peer: [],
			publisher: [],
		})
		expect(await seenBy(forOthers, 'student', 'peer')).toEqual({
			student: [`review ${CLAIM}`],
			peer: [`review ${CLAIM}`],
		})
		expect(await seenBy((queue) => queue.mine, 'student')).toEqual({ student: [`submitted ${CLAIM}`] })
	})

	it('gives it back to its writer first, with the words of who sent it back', async () => {
		await value(requestChanges.act(cast.supervisor, { revision: sent.revision, comment: 'Say which hospital.' }))
		const { mine } = await loadQueue(cast.student)
		expect(mine.lines[0]).toMatchObject({ what: 'changes_requested', words: 'Say which hospital.' })
		expect(await seenBy(waiting, 'supervisor')).toEqual({ supervisor: [] })
	})

	it('never holds it for a reviewer who wrote in it', async () => {
		await write(cast.db, cast.colleague, claim, { summary: 'You may go to any public hospital.' })
		sent = await send(cast.student, claim, 'legal')
		expect(await seenBy(waiting, 'colleague', 'supervisor')).toEqual({ colleague: [], supervisor: [`review ${CLAIM}`] })
	})

	it('holds it for the second clinic after the first check', async () => {
		await value(approve.act(cast.supervisor, sent))
		expect(await seenBy(waiting, 'supervisor', 'peer')).toEqual({ supervisor: [], peer: [`review ${CLAIM}`] })
	})

	it('holds what is approved for a publisher, until it is planned', async () => {
		await value(approve.act(cast.peer, sent))
		expect(await seenBy(waiting, 'publisher', 'peer')).toEqual({ publisher: [`publish ${CLAIM}`], peer: [] })
		await value(planPublication.act(cast.publisher, { ...sent, at: '2099-01-01T08:00:00+01:00' }))
		expect(await seenBy(waiting, 'publisher')).toEqual({ publisher: [] })
	})

	it('says why a plan could not be carried out', async () => {
		await cast.db.sql(`UPDATE "PlannedPublication" SET state = 'refused', reason = 'not-allowed'`)
		const { own } = await loadQueue(cast.publisher)
		expect(own.waiting.lines[0]).toMatchObject({ what: 'plan-refused', words: 'not-allowed' })
		await value(publish.act(cast.publisher, sent))
		expect(await seenBy(waiting, 'publisher')).toEqual({ publisher: [] })
	})

	it('asks for the approval of an urgent publication, of reviewers who neither wrote nor published it', async () => {
		const chief = await makeMember(cast.db.sql, 'Chiara Chief', cast.brescia, 'administrator', 'reviewer')
		await write(cast.db, cast.colleague, claim, { summary: 'Hospitals are closed to nobody.' })
		const version = (await findDraft(claim))?.version
		const urgent = { entry: claim, version, grade: 'legal', note: 'A ruling', reason: 'A ruling of today' }
		await value(publishUrgently.act(chief, urgent))
		expect(await seenBy(waiting, 'supervisor', 'colleague')).toEqual({
			supervisor: [`afterwards ${CLAIM}`],
			colleague: [],
		})
		expect(said((await loadQueue(chief)).own.waiting)).toEqual([])
		expect(said((await loadQueue(chief)).others.waiting)).toEqual([`afterwards ${CLAIM}`])
	})
})

describe('what is late', () => {
	it.each([
		['not yet past its end', '0 days', []],
		['past its end by less than its topic allows', '-10 days', ['verification-due']],
		['past its end by more', '-91 days', ['verification-overdue']],
	])('tells a verification that is %s', async (_, until, whats) => {
		const [row] = await cast.db.sql<{ id: string }>('SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1', [
			claim,
		])
		await cast.db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			VALUES (gen_random_uuid(), $1, 'Turin', 'S.', '2020-01-01', current_date + $2::interval)`,
			[row?.id, until],
		)
		const { own } = await loadQueue(cast.supervisor)
		expect(own.overdue.lines.filter(({ entry }) => entry.id === claim).map(({ what }) => what)).toEqual(whats)
		await cast.db.sql('DELETE FROM "Verification"')
	})

	it('tells a service that nobody confirmed for five months, to those who can', async () => {
		expect(await seenBy((queue) => queue.own.overdue, 'student')).toEqual({ student: [] })
		const [row] = await cast.db.sql<{ id: string }>('SELECT "publishedRevisionId" AS id FROM "Entry" WHERE id = $1', [
			service,
		])
		await cast.db.sql(
			`INSERT INTO "Verification" (id, "revisionId", clinic, name, "verifiedAt", until)
			VALUES (gen_random_uuid(), $1, 'Turin', 'S.', current_date - 170, current_date)`,
			[row?.id],
		)
		expect(await seenBy((queue) => queue.own.overdue, 'student')).toEqual({ student: ['service turin/desk'] })
	})
})

describe('changed law and gaps', () => {
	it('gives a task to whom it was assigned first, and keeps it from others who can settle tasks', async () => {
		const provisionId = await cast.idOf('provision', 'tui/35')
		await insertLawChange(cast.db.sql, { provisionId, entryIds: [claim, service] })
		await cast.db.sql('UPDATE "Task" SET "assigneeId" = $1 WHERE "entryId" = $2', [cast.student.id, claim])
		expect(await seenBy((queue) => queue.own.lawChanges, 'student', 'supervisor')).toEqual({
			student: [`task ${CLAIM}`],
			supervisor: ['task turin/desk'],
		})
	})

	it('lists questions without an answer, with the recorded reason', async () => {
		const { gaps } = await loadQueue(cast.student)
		const cell = { country: 'it', status: 'refugee', topic: 'housing', entitlement: 'reception', why: 'Nobody looked.' }
		expect(gaps).toEqual({ cells: [cell], total: 1, isOwn: true })
	})

	it('counts the words that are missing, for the languages a translator has', async () => {
		const translator = await makeMember(cast.db.sql, 'Tina Translator', null, 'translator:it')
		const { translations, gaps } = await loadQueue(translator)
		expect(translations).toMatchObject({ isOwn: true, languages: [{ language: 'it' }] })
		expect(translations.languages[0]?.missing).toBeGreaterThan(0)
		expect(gaps.isOwn).toBe(false)
	})
})

describe('the list', () => {
	const slugs = async (address: Record<string, string>) =>
		(await loadEntries(cast.student, readListQuery(address))).lines.map(({ entry }) => entry.slug)

	it('filters by what an address says', async () => {
		expect(await slugs({ kind: 'service' })).toEqual(['turin/desk'])
		expect(await slugs({ kind: 'claim', topic: 'housing' })).toEqual([])
		expect(await slugs({ text: 'closed to nobody' })).toEqual([CLAIM])
		expect(await slugs({ text: '100%' })).toEqual([])
		expect(await slugs({ urgent: '1' })).toEqual([CLAIM])
		expect(await slugs({ language: 'it', translation: 'behind', kind: 'claim' })).toEqual([CLAIM])
	})

	it('knows the state of an entry as the verbs do', async () => {
		const other = await cast.idOf('status', 'it/refugee')
		expect(await slugs({ state: 'draft' })).toEqual([])
		await write(cast.db, cast.student, other, { definition: 'Someone who fled.' })
		expect(await slugs({ state: 'draft' })).toEqual(['it/refugee'])
		expect(await slugs({ mine: '1' })).toEqual(['it/refugee'])
		const { revision } = await send(cast.student, other)
		expect(await slugs({ state: 'submitted' })).toEqual(['it/refugee'])
		await value(takeBack.act(cast.student, { revision }))
		expect(await slugs({ state: 'draft' })).toEqual(['it/refugee'])
		expect(await slugs({ state: 'published', kind: 'status' })).toEqual([])
	})

	it('sorts by name both ways and ignores what makes no sense', async () => {
		const up = await slugs({ sort: 'name', order: 'up', kind: 'nonsense', page: 'x' })
		expect(up).toEqual([...up].sort())
		expect(await slugs({ sort: 'name', order: 'down' })).toEqual([...up].reverse())
	})
})

// After the list: these publish the claim anew.
describe('an answer with a last day', () => {
	it.each([
		['ended yesterday', daysOn(-1), 'validity-over', daysOn(-1)],
		['ends today', daysOn(0), 'validity-ending', daysOn(0)],
		['ends in 30 days', daysOn(30), 'validity-ending', daysOn(30)],
		['ends in 31 days', daysOn(31), undefined, undefined],
		['ended with a month', '2024-02', 'validity-over', '2024-02-29'],
		['ended with a year', '2024', 'validity-over', '2024-12-31'],
		['ends with a far year', '2999', undefined, undefined],
	])('that %s is told to writers when it is late', async (_, validUntil, what, at) => {
		await insertNextRevision(cast.db, CLAIM, { change: { validUntil } })
		const { own } = await loadQueue(cast.student)
		const line = own.overdue.lines.find(({ entry }) => entry.id === claim)
		expect([line?.what, line?.at.toISOString().slice(0, 10)]).toEqual([what, at])
		await insertNextRevision(cast.db, CLAIM, { change: { validUntil: null } })
		const after = await loadQueue(cast.student)
		expect(said(after.own.overdue)).not.toContainEqual(expect.stringContaining(CLAIM))
	})
})
