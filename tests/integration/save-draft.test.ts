import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findDraft } from '@/lib/db/drafts'
import { approve } from '@/lib/editorial/approve'
import { discardDraft } from '@/lib/editorial/discard-draft'
import { publish } from '@/lib/editorial/publish'
import { saveDraft } from '@/lib/editorial/save-draft'
import { approvedEdit, codeOf, publishedEdit, send, value, write } from '../support/editing-steps'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn } from '../support/traces'

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

const text = (summary: string) => ({ content: { summary }, references: [], grade: null, note: '' })
const save = (version: number, summary: string, actor = cast.student, entry = claim) =>
	saveDraft.act(actor, { entry, version, ...text(summary) })

describe('saving a draft', () => {
	it('begins one at version 1 and goes on from version to version', async () => {
		for (const version of [0, 1, 2]) {
			expect(await save(version, `Words ${version}`)).toEqual({ ok: true, value: { version: version + 1 } })
		}
		expect(await findDraft(claim)).toMatchObject({ version: 3, content: { summary: 'Words 2' } })
		expect(await actsOn(cast.db.sql, claim)).toEqual(['Sara Student: save-draft'])
	})

	it.each([
		['one begun since', 0],
		['an older version', 1],
		['a version that never was', 9],
	])('on %s is a conflict, which shows the words that stand', async (_what, version) => {
		await value(save(0, 'First'))
		await value(save(1, 'Second', cast.colleague))
		const outcome = await save(version, 'Mine')
		expect(outcome).toMatchObject({
			ok: false,
			code: 'conflict',
			detail: { theirs: { version: 2, content: { summary: 'Second' }, memberName: 'Carlo Colleague' } },
		})
		expect(await findDraft(claim)).toMatchObject({ version: 2, content: { summary: 'Second' } })
	})

	it('remembers everyone who wrote in it, once', async () => {
		await value(save(0, 'First'))
		await value(save(1, 'Second', cast.colleague))
		await value(save(2, 'Third', cast.colleague))
		await value(save(3, 'Fourth'))
		expect((await findDraft(claim))?.contributors).toEqual([cast.student.id, cast.colleague.id])
	})

	it.each(['submitted', 'approved'])('is locked while the text is %s', async (state) => {
		if (state === 'approved') await approvedEdit(cast, claim, { summary: 'Another.' })
		else {
			await write(cast.db, cast.student, claim, { summary: 'Another.' })
			await send(cast.student, claim)
		}
		const version = (await findDraft(claim))?.version ?? 0
		expect(await save(version, 'Late')).toMatchObject({ ok: false, code: 'locked', detail: { state } })
		expect(await codeOf(save(0, 'Late'))).toBe('locked')
	})

	it('sent on its way before submission never lands in what was submitted', async () => {
		const { version } = await write(cast.db, cast.student, claim, { summary: 'Another.' })
		await send(cast.student, claim)
		expect(await codeOf(save(version, 'Late'))).toBe('locked')
	})

	it('of a version that an earlier draft had is a conflict, not a match: it was discarded', async () => {
		await value(save(0, 'A'))
		await value(save(1, 'B'))
		await value(discardDraft.act(cast.student, { entry: claim, version: 2 }))
		const begun = await value(save(0, 'C', cast.colleague))
		await value(save(begun.version, 'D', cast.colleague))
		for (const version of [1, 2]) {
			const outcome = await save(version, 'Stale')
			expect(outcome).toMatchObject({ ok: false, code: 'conflict', detail: { theirs: { content: { summary: 'D' } } } })
		}
	})

	it('of a version that an earlier draft had is a conflict, not a match: it was published', async () => {
		const { version } = await write(cast.db, cast.student, claim, { summary: 'Another.' })
		const { revision, hash } = await send(cast.student, claim)
		await value(approve.act(cast.supervisor, { revision, hash }))
		await value(approve.act(cast.peer, { revision, hash }))
		await value(publish.act(cast.publisher, { revision, hash }))
		await write(cast.db, cast.colleague, claim, { summary: 'Begun anew.' })
		expect(await codeOf(save(version, 'Stale'))).toBe('conflict')
		expect((await findDraft(claim))?.content.summary).toBe('Begun anew.')
	})

	it('after another published it is a conflict', async () => {
		await publishedEdit(cast, claim, { summary: 'Another.' })
		expect(await save(1, 'Late')).toMatchObject({ code: 'conflict', detail: { theirs: null } })
	})

	it('of no entry is not found', async () => {
		expect(await codeOf(save(0, 'x', cast.student, randomUUID()))).toBe('not-found')
	})

	it.each([
		['a null character', { content: { summary: 'a\0b' } }],
		['half a character', { content: { summary: 'a\ud800b' } }],
		['a null character in a quote', { references: [{ provision: 'tui/35', pinpoint: null, quote: '\0' }] }],
		['a novel', { content: { summary: 'x'.repeat(200_001) } }],
		['no content', { content: undefined }],
		['a list', { content: [] }],
	])('refuses %s and keeps what stands', async (_what, change) => {
		await value(save(0, 'First'))
		const sent = { entry: claim, version: 1, ...text('x'), ...change }
		expect(await codeOf(saveDraft.act(cast.student, sent))).toBe('invalid-input')
		expect((await findDraft(claim))?.content.summary).toBe('First')
	})
})

describe('discarding a draft', () => {
	it('keeps its words in the audit log', async () => {
		await value(save(0, 'Words that were given up'))
		await value(discardDraft.act(cast.colleague, { entry: claim, version: 1 }))
		expect(await findDraft(claim)).toBeNull()
		const [event] = await cast.db.sql(
			`SELECT detail FROM "AuditEvent" WHERE "entryId" = $1 AND act = 'discard-draft'`,
			[claim],
		)
		expect(event).toMatchObject({ detail: { content: { summary: 'Words that were given up' } } })
	})

	it('that was saved since is a conflict', async () => {
		await value(save(0, 'First'))
		await value(save(1, 'Second'))
		const outcome = await discardDraft.act(cast.student, { entry: claim, version: 1 })
		expect(outcome).toMatchObject({ code: 'conflict', detail: { theirs: { content: { summary: 'Second' } } } })
	})

	it('is refused while it is under review, and where there is none', async () => {
		expect(await codeOf(discardDraft.act(cast.student, { entry: claim, version: 1 }))).toBe('not-found')
		await write(cast.db, cast.student, claim, { summary: 'Another.' })
		await send(cast.student, claim)
		expect(await codeOf(discardDraft.act(cast.student, { entry: claim, version: 2 }))).toBe('locked')
	})
})
