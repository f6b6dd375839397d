import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/domain/actor'
import type { ChainStep } from '@/lib/domain/chain'
import { needsSecondFactor } from '@/lib/domain/permissions'
import type { Role } from '@/lib/domain/roles'
import type { FreshDatabase } from './fresh-database'
import { insertRow } from './rows'

type Sql = FreshDatabase['sql']
export type MadeClinic = NonNullable<Actor['clinic']>

/** A clinic with the checks it asks for; by default its own supervisor, then a peer. */
export async function makeClinic(
	sql: Sql,
	slug: string,
	chain: readonly ChainStep[] = ['supervisor', 'peer'],
): Promise<MadeClinic> {
	const clinic = { id: randomUUID(), slug, name: `Clinic ${slug}` }
	await insertRow(sql, 'Clinic', { ...clinic, chain: `{${chain.join()}}` })
	return clinic
}

/** What a member may be: a role, or `translator:it`. */
export type Grant = Exclude<Role, 'translator'> | `translator:${string}`

/** A member with roles, as a row and as verbs know them. Their second factor is in place where their roles ask it. */
export async function makeMember(
	sql: Sql,
	name: string,
	clinic: MadeClinic | null,
	...granted: Grant[]
): Promise<Actor> {
	const id = randomUUID()
	const grants = granted.map((grant) => {
		const [role, language = null] = grant.split(':') as [Role, string | undefined]
		return { role, language }
	})
	const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}@example.org`
	const twoFactorEnabled = needsSecondFactor(grants)
	await insertRow(sql, 'Member', { id, name, email, clinicId: clinic?.id ?? null, twoFactorEnabled })
	for (const { role, language } of grants) {
		await insertRow(sql, 'Grant', { id: randomUUID(), memberId: id, role, languageCode: language })
	}
	return { id, name, language: 'en', clinic, grants, secondFactor: true }
}

export type Editors = Awaited<ReturnType<typeof makeEditors>>

/** Two clinics and one member in each part: who writes, who checks, who publishes. */
export async function makeEditors(sql: Sql) {
	const turin = await makeClinic(sql, 'turin')
	const brescia = await makeClinic(sql, 'brescia')
	return {
		turin,
		brescia,
		student: await makeMember(sql, 'Sara Student', turin, 'researcher'),
		colleague: await makeMember(sql, 'Carlo Colleague', turin, 'researcher', 'reviewer'),
		supervisor: await makeMember(sql, 'Silvia Supervisor', turin, 'reviewer'),
		peer: await makeMember(sql, 'Paola Peer', brescia, 'reviewer'),
		publisher: await makeMember(sql, 'Piero Publisher', turin, 'publisher'),
		administrator: await makeMember(sql, 'Ada Administrator', null, 'administrator'),
	}
}
