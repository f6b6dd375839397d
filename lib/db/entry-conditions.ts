import type { EntryListQuery } from '@/lib/domain/entry-list'
import { Prisma } from './generated/client'

type Filter = (query: EntryListQuery, context: { memberId: string; day: string }) => Prisma.Sql | null

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** In its name, in the words readers see, in those under review, or in those being written. */
const holdsText = (text: string) => Prisma.sql`e.id IN (
	SELECT id FROM "Entry" WHERE slug ILIKE ${like(text)}
	UNION SELECT "entryId" FROM "Revision" r WHERE first_words(r.content) ILIKE ${like(text)} AND (
		r.state IN ('submitted', 'approved')
		OR EXISTS (SELECT 1 FROM "Entry" p WHERE p.id = r."entryId" AND p."publishedRevisionId" = r.id))
	UNION SELECT "entryId" FROM "Draft" WHERE first_words(content) ILIKE ${like(text)})`

const TRANSLATIONS: Record<NonNullable<EntryListQuery['translation']>, (language: string) => Prisma.Sql> = {
	missing: (language) => Prisma.sql`e.words > 0 AND NOT EXISTS (
		SELECT 1 FROM "TranslationWords" w WHERE w."languageCode" = ${language} AND w."entryId" = e.id)`,
	behind: (language) => Prisma.sql`EXISTS (
		SELECT 1 FROM "TranslationWords" w WHERE w."languageCode" = ${language} AND w."entryId" = e.id
			AND w.done < e.words)`,
	waiting: (language) => Prisma.sql`EXISTS (
		SELECT 1 FROM "Translation" w WHERE w."languageCode" = ${language} AND w."entryId" = e.id
			AND w.state = 'submitted')`,
	done: (language) => Prisma.sql`e.words > 0 AND EXISTS (
		SELECT 1 FROM "TranslationWords" w WHERE w."languageCode" = ${language} AND w."entryId" = e.id
			AND w.done >= e.words)`,
}

const FILTERS: Filter[] = [
	({ kind }) => (kind ? Prisma.sql`e.kind = ${kind}::"EntryKind"` : null),
	({ country }) => (country ? Prisma.sql`e."countryCode" = ${country}` : null),
	({ status }) =>
		status
			? Prisma.sql`(e."statusSlug" = ${status} OR EXISTS (
				SELECT 1 FROM "EntryStatus" s WHERE s."entryId" = e.id AND s."statusSlug" = ${status}))`
			: null,
	({ topic }) =>
		topic
			? Prisma.sql`(e."entitlementSlug" IN (SELECT slug FROM "Entitlement" WHERE "topicSlug" = ${topic}) OR EXISTS (
				SELECT 1 FROM "EntryTopic" s WHERE s."entryId" = e.id AND s."topicSlug" = ${topic}))`
			: null,
	({ entitlement }) => (entitlement ? Prisma.sql`e."entitlementSlug" = ${entitlement}` : null),
	({ answer }) => (answer ? Prisma.sql`published.answer = ${answer}::"Answer"` : null),
	({ state }) => (state ? Prisma.sql`state.name = ${state}` : null),
	({ verification }, { day }) => {
		if (verification === 'unverified') return Prisma.sql`e."publishedRevisionId" IS NOT NULL AND v.until IS NULL`
		if (verification === 'verified') return Prisma.sql`v.until >= ${day}::date`
		return verification ? Prisma.sql`v.until < ${day}::date` : null
	},
	({ language, translation }) =>
		language && translation
			? Prisma.sql`e."publishedRevisionId" IS NOT NULL AND ${TRANSLATIONS[translation](language)}`
			: null,
	({ text }) => (text ? holdsText(text) : null),
	({ mine }, { memberId }) =>
		mine ? Prisma.sql`(d."memberId" = ${memberId} OR ${memberId} = ANY (d.contributors))` : null,
	({ urgent }) =>
		urgent ? Prisma.sql`EXISTS (SELECT 1 FROM "Revision" u WHERE u.id = e."publishedRevisionId" AND u.urgent)` : null,
]

/** The conditions that an address of the list asks for, of `e` and what stands beside it in listed-entries. */
export function conditionsOf(query: EntryListQuery, context: { memberId: string; day: string }): Prisma.Sql {
	const asked = FILTERS.map((filter) => filter(query, context)).filter((condition) => condition !== null)
	return asked.length > 0 ? Prisma.join(asked, ' AND ') : Prisma.sql`true`
}
