import type { GrantOfRole } from '@/lib/domain/actor'
import { CHAIN_STEPS, type ChainStep } from '@/lib/domain/chain'
import { grants as grantsForm } from '@/lib/domain/invitation'
import { IDLE_MS } from '@/lib/domain/session-limits'
import { database } from './client'
import { findLastActive } from './last-active'

export interface ListedMember {
	id: string
	name: string
	email: string
	version: number
	disabled: boolean
	hasCodes: boolean
	clinic: { id: string; name: string } | null
	grants: GrantOfRole[]
	sessions: number
	/** When they last opened a page or did something, as far as sessions and the audit log know. */
	lastActive: Date | null
}

export interface ListedClinic {
	id: string
	slug: string
	name: string
	chain: ChainStep[]
	version: number
	members: number
}

/** Every member, or the one asked for, by name. */
export async function listMembers(id?: string): Promise<ListedMember[]> {
	const now = Date.now()
	const isOpen = (session: { updatedAt: Date; expiresAt: Date }) =>
		session.expiresAt.getTime() > now && session.updatedAt.getTime() > now - IDLE_MS
	const lastActive = await findLastActive()
	const members = await database().member.findMany({
		where: { id },
		include: {
			grants: true,
			clinic: { select: { id: true, name: true } },
			sessions: { select: { updatedAt: true, expiresAt: true } },
		},
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
	})
	return members.map(({ grants, disabledAt, twoFactorEnabled, clinic, sessions, ...member }) => ({
		id: member.id,
		name: member.name,
		email: member.email,
		version: member.version,
		clinic,
		disabled: disabledAt !== null,
		hasCodes: twoFactorEnabled === true,
		grants: grants.map(({ role, languageCode }) => ({ role, language: languageCode })),
		sessions: sessions.filter(isOpen).length,
		lastActive: lastActive.get(member.id) ?? null,
	}))
}

/** Every clinic with how many members it has. */
export async function listClinics(): Promise<ListedClinic[]> {
	const clinics = await database().clinic.findMany({
		include: { _count: { select: { members: true } } },
		orderBy: { name: 'asc' },
	})
	return clinics.map(({ id, slug, name, chain, version, _count }) => ({
		id,
		slug,
		name,
		version,
		chain: CHAIN_STEPS.filter((step) => chain.includes(step)),
		members: _count.members,
	}))
}

/** The invitations that can still be accepted, but the first administrator's. */
export async function listOpenInvitations(): Promise<
	{ id: string; email: string; grants: GrantOfRole[]; until: Date }[]
> {
	const open = await database().invitation.findMany({
		where: { acceptedAt: null, email: { not: null }, expiresAt: { gt: new Date() } },
		orderBy: { createdAt: 'asc' },
	})
	return open.map(({ id, email, grants, expiresAt }) => ({
		id,
		email: email ?? '',
		grants: grantsForm.parse(grants),
		until: expiresAt,
	}))
}
