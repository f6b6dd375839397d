import { database } from './client'

/** How far one language is, in words of the source over all that readers get. */
export interface LanguageTotal {
	language: string
	words: number
	done: number
	machine: number
	behind: number
	/** Entries whose translation waits for a speaker. */
	waiting: number
	/** Entries that someone is translating. */
	drafts: number
}

/** Every language with how far it is, in their order; the source language has all there is. */
export async function countLanguages(): Promise<LanguageTotal[]> {
	return database().$queryRaw<LanguageTotal[]>`
		WITH counted AS (
			SELECT "languageCode", sum(done) FILTER (WHERE NOT unread)::int AS done,
				sum(done) FILTER (WHERE unread)::int AS machine, sum(behind)::int AS behind
			FROM "TranslationWords" GROUP BY 1
		), waits AS (
			SELECT "languageCode", count(*)::int AS waiting FROM "Translation" WHERE state = 'submitted' GROUP BY 1
		), drafted AS (
			SELECT "languageCode", count(*)::int AS drafts FROM "TranslationDraft" GROUP BY 1
		)
		SELECT l.code AS language, (SELECT coalesce(sum(words), 0)::int FROM "Entry") AS words,
			coalesce(c.done, 0) AS done, coalesce(c.machine, 0) AS machine, coalesce(c.behind, 0) AS behind,
			coalesce(w.waiting, 0) AS waiting, coalesce(d.drafts, 0) AS drafts
		FROM "Language" l
		LEFT JOIN counted c ON c."languageCode" = l.code
		LEFT JOIN waits w ON w."languageCode" = l.code
		LEFT JOIN drafted d ON d."languageCode" = l.code
		ORDER BY l.position`
}
