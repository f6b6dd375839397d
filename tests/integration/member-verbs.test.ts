import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentActor } from '@/lib/auth/current-actor'
import type { Actor } from '@/lib/domain/actor'
import { changeGrants } from '@/lib/editorial/change-grants'
import { createClinic } from '@/lib/editorial/create-clinic'
import { disableMember } from '@/lib/editorial/disable-member'
import { editClinic } from '@/lib/editorial/edit-clinic'
import { enableMember } from '@/lib/editorial/enable-member'
import { endSessions } from '@/lib/editorial/end-sessions'
import { type FreshDatabase, freshDatabase } from '@/tests/support/fresh-database'
import { type MadeMember, makeMember } from '@/tests/support/make-member'
import { openSession } from '@/tests/support/sign-in'

let database: FreshDatabase
let boss: MadeMember
let member: MadeMember
let asked: Headers

beforeAll(async () => {
	database = await freshDatabase('content')
})
afterAll(() => database.drop())

const actorOf = (made: MadeMember, role: 'administrator' | 'publisher' = 'administrator'): Actor => ({
	id: made.id,
	name: made.name,
	language: 'en',
	clinic: null,
	grants: [{ role, language: null }],
	secondFactor: true,
})
const researcher = [{ role: 'researcher', language: null }]

beforeEach(async () => {
	await database.sql(`DELETE FROM "Grant"`)
	boss = await makeMember(database.sql, { grants: ['administrator'], name: 'Berta Boss' })
	member = await makeMember(database.sql, { grants: ['publisher'], name: 'Paolo Publisher' })
	asked = new Headers({ cookie: await openSession(database.sql, member) })
	expect(await currentActor(asked)).not.toBeNull()
})

describe('disabling a member', () => {
	it('refuses their very next request, and lets them in again only when enabled', async () => {
		expect(await disableMember.act(actorOf(boss), { member: member.id })).toMatchObject({ ok: true })
		expect(await currentActor(asked)).toBeNull()
		expect(await disableMember.act(actorOf(boss), { member: member.id })).toMatchObject({ code: 'wrong-state' })
		expect(await enableMember.act(actorOf(boss), { member: member.id })).toMatchObject({ ok: true })
		expect(await currentActor(asked)).toBeNull()
		const again = new Headers({ cookie: await openSession(database.sql, member) })
		expect(await currentActor(again)).toMatchObject({ id: member.id })
	})

	it('is not done to oneself', async () => {
		expect(await disableMember.act(actorOf(boss), { member: boss.id })).toMatchObject({ code: 'own-account' })
	})

	it('never takes the last administrator, also when two disable each other at once', async () => {
		const other = await makeMember(database.sql, { grants: ['administrator'] })
		const outcomes = await Promise.all([
			disableMember.act(actorOf(boss), { member: other.id }),
			disableMember.act(actorOf(other), { member: boss.id }),
		])
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
		expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: 'last-administrator' })
	})

	it('is written down, with names and without addresses', async () => {
		await disableMember.act(actorOf(boss), { member: member.id })
		const [row] = await database.sql('SELECT actor, "memberId", act, detail FROM "AuditEvent" ORDER BY id DESC LIMIT 1')
		expect(row).toEqual({
			actor: 'Berta Boss',
			memberId: boss.id,
			act: 'disable-member',
			detail: { member: member.id, name: 'Paolo Publisher' },
		})
	})
})

describe('ending sessions', () => {
	it('signs a member out at their next request', async () => {
		expect(await endSessions.act(actorOf(boss), { member: member.id })).toEqual({ ok: true, value: { ended: 1 } })
		expect(await currentActor(asked)).toBeNull()
	})
})

describe('changing grants', () => {
	it('holds at the next request', async () => {
		const sent = { member: member.id, version: 1, grants: researcher }
		expect(await changeGrants.act(actorOf(boss), sent)).toEqual({ ok: true, value: { version: 2 } })
		expect(await currentActor(asked)).toMatchObject({ grants: researcher })
	})

	it('meets a version that is not the one read with both', async () => {
		const sent = { member: member.id, version: 1, grants: researcher }
		const outcomes = await Promise.all([1, 2, 3].map(() => changeGrants.act(actorOf(boss), sent)))
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
		expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
			code: 'conflict',
			detail: { version: 2, grants: researcher },
		})
	})

	it('leaves an administrator', async () => {
		const sent = { member: boss.id, version: 1, grants: researcher }
		expect(await changeGrants.act(actorOf(boss), sent)).toMatchObject({ code: 'last-administrator' })
	})

	it('knows only clinics that are there', async () => {
		const sent = { member: member.id, version: 1, grants: researcher, clinic: randomUUID() }
		expect(await changeGrants.act(actorOf(boss), sent)).toMatchObject({ code: 'not-found' })
	})
})

describe('a clinic', () => {
	it('is added once under its slug, and changed by who read it last', async () => {
		const slug = `torino-${randomUUID().slice(0, 8)}`
		const clinic = { slug, name: 'Clinica legale', chain: ['peer', 'supervisor'] }
		const made = await createClinic.act(actorOf(boss), clinic)
		expect(await createClinic.act(actorOf(boss), clinic)).toMatchObject({ code: 'slug-taken' })
		const id = made.ok ? made.value.id : ''
		const change = { clinic: id, version: 1, name: 'Clinica di Torino', chain: ['supervisor'] }
		expect(await editClinic.act(actorOf(boss), change)).toEqual({ ok: true, value: { version: 2 } })
		expect(await editClinic.act(actorOf(boss), change)).toMatchObject({
			code: 'conflict',
			detail: { version: 2, name: 'Clinica di Torino', chain: ['supervisor'] },
		})
	})

	it('has at least one check', async () => {
		const sent = { slug: 'no-checks', name: 'No checks', chain: [] }
		expect(await createClinic.act(actorOf(boss), sent)).toMatchObject({ code: 'invalid-input' })
	})
})

describe('who is no administrator', () => {
	it('does none of this', async () => {
		const publisher = actorOf(member, 'publisher')
		for (const verb of [disableMember, enableMember, endSessions, changeGrants, createClinic, editClinic]) {
			expect(await verb.act(publisher, {})).toMatchObject({ code: 'not-allowed' })
		}
	})
})
