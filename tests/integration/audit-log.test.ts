import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { auditQuery } from '@/lib/domain/audit-query'
import { today } from '@/lib/domain/days'
import { comment } from '@/lib/editorial/comment'
import { readAudit } from '@/lib/editorial/read/audit'
import { exportAudit } from '@/lib/editorial/read/audit-export'
import { publishedEdit, value } from '../support/editing-steps'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
let claim: string
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	await publishedEdit(cast, claim, { summary: 'You may go to every hospital.' })
	const term = await cast.idOf('term', 'it/questura')
	await value(comment.act(cast.student, { entry: term, text: 'Is this so?' }))
	await cast.db.sql(
		`INSERT INTO "AuditEvent" (actor, act, detail) SELECT '=cmd|x', 'bulk', '{"note":"=1+1"}' FROM generate_series(1, 2500)`,
	)
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const acts = async (asked: object) =>
	(await readAudit(auditQuery.parse(asked))).events.map(({ act, slug }) => `${act} ${slug}`)

async function exported(asked: object, format: 'csv' | 'jsonl') {
	let text = ''
	for await (const part of exportAudit(auditQuery.parse(asked), format)) text += part
	return text
}

describe('the audit log', () => {
	it('restricts by member, act, kind, entry and day', async () => {
		expect(await acts({ member: cast.student.id })).toEqual([
			'comment it/questura',
			'submit it/refugee/health/1',
			'save-draft it/refugee/health/1',
		])
		expect(await acts({ act: 'approve', member: cast.peer.id })).toEqual(['approve it/refugee/health/1'])
		expect(await acts({ kind: 'term' })).toEqual(['comment it/questura', 'publish it/questura'])
		expect(await acts({ entry: 'QUESTURA', act: 'comment' })).toEqual(['comment it/questura'])
		expect(await acts({ entry: claim, act: 'publish', from: today(), to: today() })).toHaveLength(2)
		expect(await acts({ entry: claim, to: '2020-01-01' })).toEqual([])
		expect(await acts({ entry: claim, from: '2999-01-01' })).toEqual([])
	})

	it('names every act it holds, and every member', async () => {
		const page = await readAudit(auditQuery.parse({}))
		expect(page.acts).toEqual(expect.arrayContaining(['approve', 'bulk', 'comment', 'import', 'publish', 'submit']))
		expect(page.acts).toEqual([...new Set(page.acts)])
		expect(page.members.map(({ id }) => id)).toContain(cast.student.id)
	})

	it('turns its pages without losing or repeating an event', async () => {
		const seen: string[] = []
		let before: string | undefined
		do {
			const page = await readAudit(auditQuery.parse({ before }))
			seen.push(...page.events.map(({ id }) => id))
			before = page.next ?? undefined
		} while (before)
		const all = await cast.db.sql<{ id: string }>('SELECT id::text FROM "AuditEvent" ORDER BY "AuditEvent".id DESC')
		expect(seen).toEqual(all.map(({ id }) => id))
	})
})

describe('the audit log as a file', () => {
	it('has every event once, as lines of JSON', async () => {
		const lines = (await exported({}, 'jsonl')).trimEnd().split('\n')
		const [count] = await cast.db.sql<{ n: number }>('SELECT count(*)::int AS n FROM "AuditEvent"')
		expect(lines).toHaveLength(count?.n ?? 0)
		expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(count?.n)
		const [last] = (await exported({ member: cast.student.id, act: 'submit' }, 'jsonl')).split('\n')
		expect(JSON.parse(last ?? '')).toMatchObject({ act: 'submit', slug: 'it/refugee/health/1', revision: 2 })
	})

	it('lets no spreadsheet run what somebody wrote', async () => {
		const [head, first] = (await exported({ act: 'bulk' }, 'csv')).split('\r\n')
		expect(head).toBe('id,at,actor,member,act,kind,entry,slug,revision,detail')
		expect(first).toContain(",'=cmd|x,")
	})
})
