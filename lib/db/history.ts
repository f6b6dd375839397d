import { database } from './client'

const given = {
	orderBy: { at: 'asc' },
	select: { reviewer: true, step: true, verdict: true, comment: true, at: true },
} as const

/** One entry with every revision and translation it ever had, the latest first; null where there is none. */
export async function findHistory(id: string) {
	return database().entry.findUnique({
		where: { id },
		select: {
			id: true,
			kind: true,
			slug: true,
			publishedRevisionId: true,
			withdrawnReason: true,
			withdrawnAt: true,
			entitlement: { select: { topicSlug: true } },
			draft: { select: { version: true } },
			revisions: {
				orderBy: { number: 'desc' },
				select: {
					...{ id: true, number: true, state: true, author: true, grade: true, note: true, urgent: true },
					...{ createdAt: true, chain: true },
					clinic: { select: { name: true } },
					reviews: given,
					verifications: {
						orderBy: { createdAt: 'asc' },
						select: { clinic: true, name: true, verifiedAt: true, until: true },
					},
				},
			},
			translations: {
				orderBy: [{ languageCode: 'asc' }, { createdAt: 'desc' }],
				select: {
					...{
						id: true,
						languageCode: true,
						method: true,
						state: true,
						author: true,
						reviewedBy: true,
						createdAt: true,
					},
					revision: { select: { number: true } },
					reviews: given,
				},
			},
		},
	})
}

export type FoundHistory = NonNullable<Awaited<ReturnType<typeof findHistory>>>

/** When an entry was published and withdrawn, by whom, and why; the earliest first. */
export async function findPublicationEvents(entryId: string) {
	const rows = await database().auditEvent.findMany({
		where: { entryId, act: { in: ['publish', 'publish-urgently', 'withdraw'] } },
		orderBy: { id: 'asc' },
		select: { act: true, at: true, actor: true, revisionId: true, detail: true },
	})
	return rows.map(({ detail, ...row }) => ({ ...row, reason: (detail as { reason?: string }).reason ?? null }))
}

export type FoundPublicationEvent = Awaited<ReturnType<typeof findPublicationEvents>>[number]
