import type { RequestState } from '@/lib/domain/request'
import { database, type Transaction } from './client'

export interface NewRequest {
	code: string
	country: string
	status: string | null
	topic: string | null
	language: string
	text: string
}

/** Takes in a request. */
export async function insertRequest({ country, status, topic, ...rest }: NewRequest): Promise<void> {
	await database().request.create({ data: { ...rest, countryCode: country, statusSlug: status, topicSlug: topic } })
}

/** Moves a request on if it is still at the version its reader saw, and in one of these states. */
export async function moveRequest(
	tx: Transaction,
	{ id, version, from }: { id: string; version: number; from: RequestState[] },
	to: { state: RequestState; entryId?: string; reason?: string; memberId: string },
): Promise<boolean> {
	const isSettled = to.state === 'answered' || to.state === 'declined'
	const { count } = await tx.request.updateMany({
		where: { id, version, state: { in: from } },
		data: { ...to, version: { increment: 1 }, settledAt: isSettled ? new Date() : null },
	})
	return count === 1
}

/** The id of the claim of a name, or null. */
export async function findClaimId(tx: Transaction, slug: string): Promise<string | null> {
	const row = await tx.entry.findUnique({ where: { kind_slug: { kind: 'claim', slug } }, select: { id: true } })
	return row?.id ?? null
}

/** Where the published claim that answers a request is read; null while it is not published. */
const answer = {
	entry: {
		select: {
			slug: true,
			countryCode: true,
			statusSlug: true,
			publishedRevisionId: true,
			entitlement: { select: { slug: true, topicSlug: true } },
		},
	},
} as const

/** The request of a code, or null. */
export async function findRequest(code: string) {
	return database().request.findUnique({ where: { code }, include: answer })
}

/** Requests by state, oldest first. */
export async function findRequests(states: RequestState[]) {
	return database().request.findMany({
		where: { state: { in: states } },
		include: { ...answer, member: { select: { name: true } } },
		orderBy: { at: 'asc' },
		take: 200,
	})
}

/** Removes the words of requests settled before a day: what is answered is published, the question need not stay. */
export async function forgetRequests(before: Date): Promise<number> {
	const { count } = await database().request.deleteMany({ where: { settledAt: { lt: before } } })
	return count
}
