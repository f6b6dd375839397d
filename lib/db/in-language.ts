import { type ChangeGrade, gravest } from '@/lib/domain/grades'
import { type PublishedTranslation, translatedBlock } from '@/lib/domain/translation'
import { Prisma } from './generated/client'

/** The newest published translation of an entry, as the database puts it together. */
export interface TranslationJson {
	language: string
	method: 'human' | 'machine'
	reviewed: boolean
	blocks: unknown
	/** The grades of what was published since the revision it translates. */
	since: ChangeGrade[]
}

/**
 * Joins the newest published translation of the entry `alias` into a language, as one JSON value `translation`.
 * A legal change that was published and then withdrawn still lies between a translation and what stands now.
 */
export function joinTranslation(alias: string, language: string): Prisma.Sql {
	const entry = Prisma.raw(`"${alias}"`)
	return Prisma.sql`LEFT JOIN LATERAL (
		SELECT json_build_object(
			'language', x."languageCode", 'method', x.method, 'reviewed', x."reviewedBy" IS NOT NULL, 'blocks', x.blocks,
			'since', coalesce((
				SELECT json_agg(later.grade) FROM "Revision" later
				WHERE later."entryId" = ${entry}.id AND later.number > translated.number
					AND later.state IN ('published', 'withdrawn')
			), '[]')
		) AS translation
		FROM "Translation" x JOIN "Revision" translated ON translated.id = x."revisionId"
		WHERE x."entryId" = ${entry}.id AND x."languageCode" = ${language} AND x.state = 'published'
		ORDER BY translated.number DESC LIMIT 1
	) in_language ON true`
}

/** The translation that was joined, with the gravest change published since; null where there is none. */
export function translationOf(json: TranslationJson | null): PublishedTranslation | null {
	if (!json) return null
	const { language, method, reviewed, blocks, since } = json
	return { language, method, reviewed, blocks: translatedBlock.array().parse(blocks), changedSince: gravest(since) }
}
