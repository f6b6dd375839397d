import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import type { SourceContent } from '@/lib/domain/kinds/source'
import type { PublishedTranslation } from '@/lib/domain/translation'
import { database } from './client'
import { Prisma } from './generated/client'
import { joinTranslation, type TranslationJson, translationOf } from './in-language'
import { entryOf, type PublishedEntry, type PublishedRow, selectPublished } from './published-entries'
import { STANDING, type Standing } from './standing'

/** A provision that a claim cites, with the title of its source. */
export interface CitedInShort {
	provision: string
	article: string | null
	pinpoint: string | null
	source: string
	country: string | null
	content: SourceContent
	translation: PublishedTranslation | null
}

export interface PublishedComparedClaim extends PublishedEntry<'claim'>, Standing {
	law: CitedInShort[]
}

/** A source with its title in a language, checked once however many claims cite it. */
type CitedText = Pick<CitedInShort, 'content' | 'translation'>

type LawRow = Omit<CitedInShort, 'content' | 'translation'> & { content: unknown; translation: TranslationJson | null }

/** The law that a published revision `r` rests on, in short, as one JSON value: a table has hundreds of cells. */
const lawIn = (language: string) => Prisma.sql`, coalesce((
	SELECT json_agg(json_build_object(
		'provision', p.slug, 'article', article.content ->> 'article', 'pinpoint', x.pinpoint, 'source', s.slug,
		'country', s."countryCode", 'content', text.content, 'translation', in_language.translation
	) ORDER BY x.position)
	FROM "Reference" x JOIN "Entry" p ON p.id = x."targetId" JOIN "Revision" article ON article.id = p."publishedRevisionId"
	JOIN "Entry" s ON s.id = p."parentId" JOIN "Revision" text ON text.id = s."publishedRevisionId"
	${joinTranslation('s', language)}
	WHERE x."revisionId" = r.id AND x.role = 'legal_basis'
), '[]') AS law`

/** The published claims of some countries, statuses and topics, in their order: one statement for any number. */
export async function findComparedClaims(
	asked: { countries: readonly string[]; statuses: readonly string[]; topics: readonly string[] },
	language: string,
): Promise<PublishedComparedClaim[]> {
	const more = Prisma.sql`${STANDING}${lawIn(language)}`
	const select = selectPublished('claim', { among: asked }, language, more)
	const rows = await database().$queryRaw<(PublishedRow & Standing & { law: LawRow[] })[]>(select)
	const texts = new Map<string, CitedText>()
	const textOf = ({ source, content, translation }: LawRow): CitedText => {
		const text = texts.get(source) ?? {
			content: CONTENT_SCHEMAS.source.parse(content),
			translation: translationOf(translation),
		}
		texts.set(source, text)
		return text
	}
	return rows.map((row) => ({
		...entryOf('claim', row),
		clinic: row.clinic,
		owesCheck: row.owesCheck,
		lawChanges: row.lawChanges,
		law: row.law.map((cited) => ({ ...cited, ...textOf(cited) })),
	}))
}
