import type { z } from 'zod'
import { CONTENT_SCHEMAS, type EntryKind } from '@/lib/domain/kinds'
import type { PublishedTranslation } from '@/lib/domain/translation'
import type { Verification } from '@/lib/domain/verification'
import { database } from './client'
import { Prisma } from './generated/client'
import { joinTranslation, type TranslationJson, translationOf } from './in-language'

/** A published entry with its newest published translation in one language. */
export interface PublishedEntry<K extends EntryKind = EntryKind> {
	slug: string
	position: number
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	content: z.infer<(typeof CONTENT_SCHEMAS)[K]>
	translation: PublishedTranslation | null
	/** Of the published revision: edited is not verified (invariant 6). */
	verifications: Verification[]
}

/** Which entries of a kind; an absent field does not restrict. */
export interface EntryFilter {
	slug?: string
	country?: string
	status?: string
	/** Written for this status or for every one. */
	forStatus?: string
	topic?: string
	/** The source that provisions and ratifications belong to. */
	parent?: string
	servesTopic?: string
	servesStatus?: string
	/** The source that it cites. */
	cites?: string
	/** Claims whose law is being changed. */
	isChanging?: true
	/** Of any of these countries, of any of these statuses or of every one, and on any of these topics. */
	among?: { countries: readonly string[]; statuses: readonly string[]; topics: readonly string[] }
	/** These and no others. */
	slugs?: string[]
}

/** What is published of a kind, and nothing else: drafts are out of the reach of every query made with it. */
export function isPublished(kind: EntryKind, filter: EntryFilter): Prisma.Sql {
	const {
		slug,
		country,
		status,
		forStatus,
		topic,
		parent,
		servesTopic,
		servesStatus,
		cites,
		isChanging,
		among,
		slugs,
	} = filter
	const conditions = [
		Prisma.sql`e.kind = ${kind}::"EntryKind"`,
		slug && Prisma.sql`e.slug = ${slug}`,
		country && Prisma.sql`e."countryCode" = ${country}`,
		status && Prisma.sql`e."statusSlug" = ${status}`,
		forStatus && Prisma.sql`(e."statusSlug" = ${forStatus} OR e."statusSlug" IS NULL)`,
		topic && Prisma.sql`t."topicSlug" = ${topic}`,
		parent && Prisma.sql`e."parentId" = (SELECT id FROM "Entry" WHERE kind = 'source' AND slug = ${parent})`,
		servesTopic &&
			Prisma.sql`EXISTS (SELECT 1 FROM "EntryTopic" x WHERE x."entryId" = e.id AND x."topicSlug" = ${servesTopic})`,
		servesStatus &&
			Prisma.sql`EXISTS (SELECT 1 FROM "EntryStatus" x WHERE x."entryId" = e.id AND x."statusSlug" = ${servesStatus})`,
		cites &&
			Prisma.sql`EXISTS (SELECT 1 FROM "Reference" x JOIN "Entry" p ON p.id = x."targetId"
				JOIN "Entry" s ON s.id = p."parentId" WHERE x."revisionId" = r.id AND s.slug = ${cites})`,
		isChanging && Prisma.sql`r.content ->> 'changing' IS NOT NULL`,
		among &&
			Prisma.sql`e."countryCode" = ANY (${among.countries})
			AND (e."statusSlug" = ANY (${among.statuses}) OR e."statusSlug" IS NULL) AND t."topicSlug" = ANY (${among.topics})`,
		slugs && Prisma.sql`e.slug = ANY (${slugs}::text[])`,
	]
	return Prisma.join(
		conditions.filter((condition): condition is Prisma.Sql => typeof condition === 'object'),
		' AND ',
	)
}

/** An entry as the database gives it to its readers. */
export interface PublishedRow {
	id: string
	slug: string
	position: number
	country: string | null
	status: string | null
	entitlement: string | null
	topic: string | null
	revision: string
	content: unknown
	translation: TranslationJson | null
	verifications: Verification[]
}

/**
 * Selects published entries in their order, each with its text and its translation: one statement, since a page waits
 * for it. `more` adds columns.
 */
export function selectPublished(kind: EntryKind, filter: EntryFilter, language: string, more = Prisma.empty) {
	return Prisma.sql`
		SELECT e.id, e.slug, e.position, e."countryCode" AS country, e."statusSlug" AS status,
			e."entitlementSlug" AS entitlement, t."topicSlug" AS topic, r.id AS revision, r.content,
			in_language.translation, coalesce((
				SELECT json_agg(json_build_object(
					'clinic', v.clinic, 'name', v.name, 'verifiedAt', v."verifiedAt", 'until', v.until
				) ORDER BY v.until) FROM "Verification" v WHERE v."revisionId" = r.id
			), '[]') AS verifications ${more}
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		${joinTranslation('e', language)}
		WHERE ${isPublished(kind, filter)} ORDER BY e.position, e.slug`
}

/** A row with its content checked by the schema of its kind. */
export function entryOf<K extends EntryKind>(kind: K, row: PublishedRow): PublishedEntry<K> {
	const { slug, position, country, status, entitlement, topic, content, translation, verifications } = row
	return {
		...{ slug, position, country, status, entitlement, topic, verifications },
		content: CONTENT_SCHEMAS[kind].parse(content) as PublishedEntry<K>['content'],
		translation: translationOf(translation),
	}
}

/** Finds what is published of a kind, in its order, for readers of one language. */
export async function findPublished<K extends EntryKind>(
	kind: K,
	filter: EntryFilter,
	language: string,
): Promise<PublishedEntry<K>[]> {
	const rows = await database().$queryRaw<PublishedRow[]>(selectPublished(kind, filter, language))
	return rows.map((row) => entryOf(kind, row))
}
