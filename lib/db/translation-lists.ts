import type { EntryKind } from '@/lib/domain/kinds'
import type {
	StateTotal,
	TranslationListFilter,
	TranslationListSort,
	TranslationState,
} from '@/lib/domain/translation-list'
import { database } from './client'
import { Prisma } from './generated/client'

export interface ListedTranslation {
	id: string
	kind: EntryKind
	slug: string
	country: string | null
	status: string | null
	topic: string | null
	entitlement: string | null
	state: TranslationState
	words: number
	missing: number
	behind: number
	machine: number
	waiting: number
	done: number
	content: Record<string, unknown>
}

function conditions({ kind, country, status, topic }: TranslationListFilter): Prisma.Sql {
	const all = [Prisma.sql`e."publishedRevisionId" IS NOT NULL AND e.words > 0`]
	if (kind) all.push(Prisma.sql`e.kind = ${kind}::"EntryKind"`)
	if (country) all.push(Prisma.sql`e."countryCode" = ${country}`)
	if (status) {
		all.push(Prisma.sql`(e."statusSlug" = ${status} OR EXISTS (
			SELECT 1 FROM "EntryStatus" s WHERE s."entryId" = e.id AND s."statusSlug" = ${status}))`)
	}
	if (topic) {
		all.push(Prisma.sql`(x."topicSlug" = ${topic} OR EXISTS (
			SELECT 1 FROM "EntryTopic" s WHERE s."entryId" = e.id AND s."topicSlug" = ${topic}))`)
	}
	return Prisma.join(all, ' AND ')
}

/** Every entry that readers get, with how far it is in a language; what is under way counts before what is published. */
function told(language: string, filter: TranslationListFilter): Prisma.Sql {
	return Prisma.sql`
		WITH counted AS (
			SELECT e.id, e.kind, e.slug, e."countryCode", e."statusSlug", e."entitlementSlug", e.position, e.words,
				x."topicSlug", e."publishedRevisionId", coalesce(w.done, 0) AS fresh, coalesce(w.behind, 0) AS old,
				coalesce(w.unread, false) AS unread, open."entryId" IS NOT NULL AS "isOpen",
				CASE
					WHEN open."entryId" IS NOT NULL THEN 'waiting'
					WHEN back."entryId" IS NOT NULL THEN 'changes'
					WHEN draft."entryId" IS NOT NULL THEN 'draft'
					WHEN w.behind > 0 THEN 'behind'
					WHEN coalesce(w.done, 0) < e.words THEN 'missing'
					WHEN w.unread THEN 'machine'
					ELSE 'done'
				END AS state
			FROM "Entry" e
			LEFT JOIN "Entitlement" x ON x.slug = e."entitlementSlug"
			LEFT JOIN "TranslationWords" w ON w."languageCode" = ${language} AND w."entryId" = e.id
			LEFT JOIN "Translation" open
				ON open."entryId" = e.id AND open."languageCode" = ${language} AND open.state = 'submitted'
			LEFT JOIN (
				SELECT DISTINCT "entryId" FROM "Translation"
				WHERE "languageCode" = ${language} AND state = 'changes_requested'
			) back ON back."entryId" = e.id
			LEFT JOIN "TranslationDraft" draft ON draft."entryId" = e.id AND draft."languageCode" = ${language}
			WHERE ${conditions(filter)}
		), told AS (
			SELECT counted.*, tt.position AS "topicPlace", ss.position AS "statusPlace",
				CASE WHEN "isOpen" THEN 0 ELSE words - fresh - old END AS missing,
				CASE WHEN "isOpen" THEN 0 ELSE old END AS behind,
				CASE WHEN unread AND NOT "isOpen" THEN fresh ELSE 0 END AS machine,
				CASE WHEN "isOpen" THEN words - CASE WHEN unread THEN 0 ELSE fresh END ELSE 0 END AS waiting,
				CASE WHEN unread THEN 0 ELSE fresh END AS done
			FROM counted
			LEFT JOIN "Topic" tt ON tt.slug = counted."topicSlug"
			LEFT JOIN "Status" ss ON ss.slug = counted."statusSlug"
		)`
}

/** What a language has and lacks, added up by state over all that the filter leaves, whichever state it asks for. */
export async function countTranslations(language: string, filter: TranslationListFilter): Promise<StateTotal[]> {
	return database().$queryRaw<StateTotal[]>`${told(language, filter)}
		SELECT state, count(*)::int AS entries, sum(words)::int AS words, sum(missing)::int AS missing,
			sum(behind)::int AS behind, sum(machine)::int AS machine, sum(waiting)::int AS waiting, sum(done)::int AS done
		FROM told GROUP BY state`
}

const ORDERS: Record<TranslationListSort, Prisma.Sql> = {
	topic: Prisma.sql`"topicPlace" NULLS LAST, "statusPlace" NULLS LAST, kind, position, slug`,
	todo: Prisma.sql`missing + behind + machine DESC, slug, kind`,
	words: Prisma.sql`words DESC, slug, kind`,
	name: Prisma.sql`slug, kind`,
}

/** One stretch of the list of a language, in its order. */
export async function listTranslations(
	language: string,
	filter: TranslationListFilter,
	{ sort, limit, offset }: { sort: TranslationListSort; limit: number; offset: number },
): Promise<ListedTranslation[]> {
	const inState = filter.state ? Prisma.sql`WHERE state = ${filter.state}` : Prisma.empty
	// Ordered twice: the first finds the stretch without sorting the whole, the second keeps its order through the join.
	return database().$queryRaw<ListedTranslation[]>`${told(language, filter)}, stretch AS (
			SELECT * FROM told ${inState} ORDER BY ${ORDERS[sort]} LIMIT ${limit} OFFSET ${offset}
		)
		SELECT s.id, s.kind, s.slug, s."countryCode" AS country, s."statusSlug" AS status, s."topicSlug" AS topic,
			s."entitlementSlug" AS entitlement, s.state, s.words, s.missing, s.behind, s.machine, s.waiting, s.done, r.content
		FROM (SELECT *, row_number() OVER (ORDER BY ${ORDERS[sort]}) AS place FROM stretch) s
		JOIN "Revision" r ON r.id = s."publishedRevisionId" ORDER BY s.place`
}
