import { z } from 'zod'
import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { ProvisionContent } from '@/lib/domain/kinds/provision'
import type { SourceContent } from '@/lib/domain/kinds/source'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { database } from './client'
import { joinTranslation, type TranslationJson, translationOf } from './in-language'

/** All that a citation tells of a ratification. */
const STANDING_OF_COUNTRY = CONTENT_SCHEMAS.ratification.pick({ status: true, year: true })

export interface CitedSource {
	slug: string
	country: string | null
	content: SourceContent
	translation: PublishedTranslation | null
	/** How the countries that were asked for stand to it, by their codes; null where none is recorded. */
	ratifications: Record<string, z.infer<typeof STANDING_OF_COUNTRY>> | null
}

export interface PublishedReference {
	pinpoint: string | null
	quote: string | null
	provision: { slug: string; content: ProvisionContent }
	source: CitedSource
}

interface ReferenceRow {
	revision: string
	pinpoint: string | null
	quote: string | null
	slug: string
	content: unknown
	source: string
}

interface SourceRow {
	id: string
	slug: string
	country: string | null
	content: unknown
	translation: TranslationJson | null
	ratifications: Record<string, unknown> | null
}

/** Published sources by their id, each with its title in a language and how some countries stand to it. */
export async function findSources(
	ids: string[],
	countries: string[],
	language: string,
): Promise<Map<string, CitedSource>> {
	const rows = await database().$queryRaw<SourceRow[]>`
		SELECT s.id, s.slug, s."countryCode" AS country, r.content, in_language.translation, bonds.ratifications
		FROM "Entry" s JOIN "Revision" r ON r.id = s."publishedRevisionId"
		LEFT JOIN (
			SELECT b."parentId", json_object_agg(b."countryCode", json_build_object(
				'status', bound.content -> 'status', 'year', bound.content -> 'year'
			)) AS ratifications
			FROM "Entry" b JOIN "Revision" bound ON bound.id = b."publishedRevisionId"
			WHERE b.kind = 'ratification' AND b."countryCode" = ANY (${countries}::text[]) GROUP BY b."parentId"
		) bonds ON bonds."parentId" = s.id
		${joinTranslation('s', language)} WHERE s.id = ANY (${ids}::uuid[])`
	return new Map(
		rows.map(({ id, slug, country, content, translation, ratifications }) => [
			id,
			{
				...{ slug, country, content: CONTENT_SCHEMAS.source.parse(content), translation: translationOf(translation) },
				ratifications: ratifications && z.record(z.string(), STANDING_OF_COUNTRY).parse(ratifications),
			},
		]),
	)
}

/**
 * The law that revisions rest on, in the order they cite it, by the id of the revision, with how the countries they are
 * written for stand to it: two statements for any number.
 * A provision that was withdrawn is not shown; its claim is found through the reference index instead.
 */
export async function findCitedLaw(
	revisions: string[],
	countries: (string | null)[],
	language: string,
): Promise<(revision: string) => PublishedReference[]> {
	const rows = await database().$queryRaw<ReferenceRow[]>`
		SELECT x."revisionId" AS revision, x.pinpoint, x.quote, p.slug, r.content, p."parentId" AS source
		FROM "Reference" x JOIN "Entry" p ON p.id = x."targetId" JOIN "Revision" r ON r.id = p."publishedRevisionId"
		WHERE x."revisionId" = ANY (${revisions}::uuid[]) AND x.role = 'legal_basis' ORDER BY x."revisionId", x.position`
	const written = countries.filter((country) => country !== null)
	const sources = await findSources([...new Set(rows.map((row) => row.source))], [...new Set(written)], language)
	const byRevision = new Map<string, ReferenceRow[]>()
	for (const row of rows) byRevision.set(row.revision, [...(byRevision.get(row.revision) ?? []), row])
	return (revision) =>
		(byRevision.get(revision) ?? []).flatMap(({ pinpoint, quote, slug, content, source: id }) => {
			const source = sources.get(id)
			const provision = { slug, content: CONTENT_SCHEMAS.provision.parse(content) }
			return source ? [{ pinpoint, quote, provision, source }] : []
		})
}
