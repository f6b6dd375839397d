import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/actor'
import { today } from '@/lib/domain/days'
import { monthsAfter } from '@/lib/domain/service-freshness'
import { confirmService } from '@/lib/editorial/confirm-service'
import { verify } from '@/lib/editorial/verify'
import { codeOf, publishedEdit, value } from '../support/editing-steps'
import { makeMember } from '../support/editors'
import { type SmallKnowledge, smallKnowledge } from '../support/small-knowledge'

let cast: SmallKnowledge
let claim: string
let service: string
let published: { revision: string; hash: string }
beforeAll(async () => {
	cast = await smallKnowledge()
	claim = await cast.idOf('claim', 'it/refugee/health/1')
	service = await cast.idOf('service', 'turin/desk')
	published = await publishedEdit(cast, claim, { summary: 'You may go to every hospital.' })
})
afterAll(async () => {
	await database().$disconnect()
	await cast.db.drop()
})

const until = monthsAfter(today(), 12)
const said = (changes: object = {}) => ({ ...published, until, name: 'S. S.', ...changes })
const attempt = (actor: Actor, changes: object = {}) => codeOf(verify.act(actor, said(changes)))

const count = async (table: string) =>
	(await cast.db.sql<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`))[0]?.n ?? 0

const shownOf = async (entry: string) => {
	const [row] = await cast.db.sql<{ revision: string; hash: string }>(
		'SELECT r.id AS revision, r.hash FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = $1',
		[entry],
	)
	if (!row) throw new Error('Nothing is published')
	return row
}

describe('verifying', () => {
	it('is written with clinic, name and days, audited once, and queues the pages', async () => {
		const before = { audit: await count('AuditEvent'), outbox: await count('Outbox') }
		await value(verify.act(cast.supervisor, said()))
		const [row] = await cast.db.sql(
			`SELECT clinic, name, "verifiedAt"::text AS on, until::text, "memberId" AS member FROM "Verification"
			WHERE "revisionId" = $1`,
			[published.revision],
		)
		const { clinic, id: member } = cast.supervisor
		expect(row).toEqual({ clinic: clinic?.name, name: 'S. S.', on: today(), until, member })
		expect(await count('AuditEvent')).toBe(before.audit + 1)
		expect(await count('Outbox')).toBe(before.outbox + 1)
		const [audit] = await cast.db.sql(`SELECT "entryId" FROM "AuditEvent" WHERE act = 'verify'`)
		expect(audit?.entryId).toBe(claim)
	})

	it.each(['student', 'publisher', 'administrator'] as const)('is not for a %s', async (role) => {
		expect(await attempt(cast[role])).toBe('not-allowed')
	})

	it('is not for who wrote the words', async () => {
		const alsoReviewer = { ...cast.student, grants: [{ role: 'reviewer' as const, language: null }] }
		expect(await attempt(alsoReviewer)).toBe('own-work')
	})

	it('is not for a reviewer without a clinic', async () => {
		expect(await attempt(await makeMember(cast.db.sql, 'Nora None', null, 'reviewer'))).toBe('no-clinic')
	})

	it.each([
		['today', today(), 'not-verifiable'],
		['a day gone by', '2020-01-01', 'not-verifiable'],
		['more than 24 months on', monthsAfter(today(), 25), 'not-verifiable'],
		['24 months on', monthsAfter(today(), 24), 'done'],
		['no day at all', '2027-02-30', 'invalid-input'],
		['a month', '2027-02', 'invalid-input'],
	])('until %s: %s is %s', async (_, day, code) => {
		expect(await attempt(cast.peer, { until: day })).toBe(code)
	})

	it('is of the words that were read', async () => {
		expect(await attempt(cast.peer, { hash: 'f'.repeat(64) })).toBe('changed-since-read')
	})

	it('is of nothing but what is published, and not of services', async () => {
		const [first] = await cast.db.sql<{ revision: string; hash: string }>(
			'SELECT id AS revision, hash FROM "Revision" WHERE "entryId" = $1 AND number = 1',
			[claim],
		)
		expect(await attempt(cast.peer, first)).toBe('not-verifiable')
		expect(await attempt(cast.peer, await shownOf(service))).toBe('not-verifiable')
	})
})

describe('confirming a service', () => {
	it('holds for six calendar months, for whoever works in a clinic', async () => {
		const shown = await shownOf(service)
		const outcome = await value(confirmService.act(cast.student, shown))
		expect(outcome.until).toBe(monthsAfter(today(), 6))
		const [row] = await cast.db.sql('SELECT until::text, name FROM "Verification" WHERE "revisionId" = $1', [
			shown.revision,
		])
		expect(row).toEqual({ until: outcome.until, name: cast.student.name })
	})

	it('is of a service, of its published words, and in the name of a clinic', async () => {
		const shown = await shownOf(service)
		expect(await codeOf(confirmService.act(cast.student, published))).toBe('not-verifiable')
		expect(await codeOf(confirmService.act(cast.administrator, shown))).toBe('no-clinic')
		expect(await codeOf(confirmService.act(cast.student, { ...shown, hash: 'f'.repeat(64) }))).toBe(
			'changed-since-read',
		)
		const translator = await makeMember(cast.db.sql, 'Tea', cast.turin, 'translator:it')
		expect(await codeOf(confirmService.act(translator, shown))).toBe('not-allowed')
	})
})
