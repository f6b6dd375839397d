import { database } from './client'

const SHOWN = 5

/** The latest revisions of an entry with the verdicts on them and the plans for them, newest first. */
export async function findLatestRevisions(entryId: string) {
	return database().revision.findMany({
		where: { entryId },
		orderBy: { number: 'desc' },
		take: SHOWN,
		omit: { content: true },
		include: {
			clinic: { select: { name: true } },
			reviews: { orderBy: { at: 'asc' } },
			planned: { where: { state: { in: ['planned', 'refused'] } }, orderBy: { createdAt: 'desc' }, take: 1 },
		},
	})
}

export type WorkedRevision = Awaited<ReturnType<typeof findLatestRevisions>>[number]

/** The tasks of law changes that are still open on an entry. */
export async function findTasksOf(entryId: string) {
	return database().task.findMany({
		where: { entryId, state: 'open' },
		include: {
			assignee: { select: { name: true } },
			lawChange: { include: { provision: { select: { slug: true } } } },
		},
		orderBy: { lawChange: { from: 'asc' } },
	})
}

/** The verifications of a revision, the one that holds longest first. */
export async function findVerificationsOf(revisionId: string) {
	return database().verification.findMany({ where: { revisionId }, orderBy: { until: 'desc' } })
}

/** Why an entry is withdrawn, in words readers see; null where it is not. */
export async function findWithdrawal(entryId: string): Promise<{ reason: string; at: Date } | null> {
	const row = await database().entry.findUniqueOrThrow({
		where: { id: entryId },
		select: { withdrawnReason: true, withdrawnAt: true },
	})
	return row.withdrawnReason && row.withdrawnAt ? { reason: row.withdrawnReason, at: row.withdrawnAt } : null
}

/** Where one entry stands in one language. */
export interface EntryLanguage {
	language: string
	words: number
	done: number
	behind: number
	unread: boolean
	waiting: boolean
	drafting: boolean
}

/** Where an entry stands in every language it can be translated into, in their order. */
export async function findEntryLanguages(entryId: string): Promise<EntryLanguage[]> {
	return database().$queryRaw<EntryLanguage[]>`
		SELECT l.code AS language, e.words, coalesce(w.done, 0) AS done, coalesce(w.behind, 0) AS behind,
			coalesce(w.unread, false) AS unread,
			EXISTS (SELECT 1 FROM "Translation" t WHERE t."entryId" = e.id AND t."languageCode" = l.code
				AND t.state = 'submitted') AS waiting,
			EXISTS (SELECT 1 FROM "TranslationDraft" d WHERE d."entryId" = e.id AND d."languageCode" = l.code) AS drafting
		FROM "Entry" e CROSS JOIN "Language" l
		LEFT JOIN "TranslationWords" w ON w."entryId" = e.id AND w."languageCode" = l.code
		WHERE e.id = ${entryId}::uuid AND l.code <> 'en' ORDER BY l.position`
}
