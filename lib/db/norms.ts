import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { ProvisionContent } from '@/lib/domain/kinds/provision'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { type CitedSource, findSources } from './cited-law'
import { database } from './client'
import { joinTranslation, type TranslationJson, translationOf } from './in-language'
import { isPublished } from './published-entries'

/** An article of an international or European text. */
export interface PublishedNorm {
	slug: string
	content: ProvisionContent
	translation: PublishedTranslation | null
	source: CitedSource
}

interface NormRow {
	slug: string
	content: unknown
	translation: TranslationJson | null
	source: string
}

/** The articles in plain words that speak of a topic and a status and are no country's own, with how one is bound. */
export async function findNorms(
	{ country, topic, status }: { country: string; topic: string; status: string },
	language: string,
): Promise<PublishedNorm[]> {
	const rows = await database().$queryRaw<NormRow[]>`
		SELECT e.slug, r.content, in_language.translation, s.id AS source
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		JOIN "Entry" s ON s.id = e."parentId" AND s."countryCode" IS NULL
		${joinTranslation('e', language)}
		WHERE ${isPublished('provision', { servesTopic: topic, servesStatus: status })}
		ORDER BY s.position, s.slug, e.position, e.slug`
	const sources = await findSources([...new Set(rows.map((row) => row.source))], [country], language)
	return rows.flatMap(({ slug, content, translation, source: id }) => {
		const source = sources.get(id)
		if (!source) return []
		return [
			{
				slug,
				content: CONTENT_SCHEMAS.provision.parse(content),
				translation: translationOf(translation),
				source,
			},
		]
	})
}
