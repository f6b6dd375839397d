import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { findComments } from '@/lib/db/comments'
import { comment } from '@/lib/editorial/comment'
import { settleComment } from '@/lib/editorial/settle-comment'
import { loadTopic } from '@/lib/guidance/guide'
import { codeOf, send, value, write } from '../support/editing-steps'
import { makeMember } from '../support/editors'
import { publishedClaim } from '../support/published-claim'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'
import { actsOn } from '../support/traces'

let cast: SmallKnowledge
let claim: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await publishedClaim(cast)
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const TEXT = 'Is this still so?'

describe('a comment', () => {
	it('is about a block of what is under review, and no reader sees it', async () => {
		await write(cast.db, cast.student, claim, { steps: ['Go there.'] })
		const { revision } = await send(cast.student, claim)
		await value(comment.act(cast.peer, { entry: claim, block: 'steps.0', text: ` ${TEXT} ` }))
		expect(await findComments(claim)).toMatchObject([
			{ revisionId: revision, block: 'steps.0', text: TEXT, author: 'Paola Peer (Clinic brescia)', settledAt: null },
		])
		expect(JSON.stringify(await loadTopic('it', 'refugee', 'health', 'en'))).not.toContain(TEXT)
	})

	it('may come from a translator', async () => {
		const translator = await makeMember(cast.db.sql, 'Tea Translator', cast.turin, 'translator:it')
		expect(await codeOf(comment.act(translator, { entry: claim, language: 'it', text: TEXT }))).toBe('done')
	})

	it('is settled once, and stays readable', async () => {
		const made = await value(comment.act(cast.peer, { entry: claim, text: TEXT }))
		const settle = () => settleComment.act(cast.student, made)
		const outcomes = await Promise.all([settle(), settle(), settle()].map(codeOf))
		expect(outcomes.toSorted()).toEqual(['done', 'not-found', 'not-found'])
		const kept = (await findComments(claim)).find(({ id }) => id === made.comment)
		expect(kept).toMatchObject({ text: TEXT, settledBy: 'Sara Student' })
		expect((await actsOn(cast.db.sql, claim)).slice(-2)).toEqual([
			'Paola Peer: comment',
			'Sara Student: settle-comment',
		])
	})

	it.each([
		['nothing', { text: ' ' }, 'invalid-input'],
		['a text no database keeps', { text: 'a\0b' }, 'invalid-input'],
		['no entry', { entry: randomUUID(), text: TEXT }, 'not-found'],
	])('of %s is refused', async (_what, sent, code) => {
		expect(await codeOf(comment.act(cast.peer, { entry: claim, ...sent }))).toBe(code)
	})
})
