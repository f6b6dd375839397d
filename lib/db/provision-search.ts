import type { FoundProvision } from '@/lib/domain/provision-query'
import { database } from './client'
import { Prisma } from './generated/client'

/** Each provision with its law, published or still being written. */
const SELECT = Prisma.sql`
	SELECT p.slug, coalesce(pr.content, pd.content)->>'article' AS article, s.slug AS source,
		coalesce(sr.content, sd.content)->>'title' AS title, coalesce(sr.content, sd.content)->>'short' AS short,
		coalesce(sr.content, sd.content)->>'number' AS number,
		pr.id IS NOT NULL AND sr.id IS NOT NULL AS published
	FROM "Entry" p
	JOIN "Entry" s ON s.id = p."parentId"
	LEFT JOIN "Revision" pr ON pr.id = p."publishedRevisionId"
	LEFT JOIN "Draft" pd ON pd."entryId" = p.id
	LEFT JOIN "Revision" sr ON sr.id = s."publishedRevisionId"
	LEFT JOIN "Draft" sd ON sd."entryId" = s.id
	WHERE p.kind = 'provision'`

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')

/** The provisions in whose name, article or law every one of these words occurs; a bare number only as an article. */
export async function findProvisionsBy(words: readonly string[], most: number): Promise<FoundProvision[]> {
	const conditions = words.map((word) => {
		const like = `%${escapeLike(word)}%`
		return /^\d/.test(word)
			? Prisma.sql`(lower(coalesce(pr.content, pd.content)->>'article') LIKE ${`${escapeLike(word)}%`}
				OR coalesce(sr.content, sd.content)->>'number' LIKE ${like} OR s.slug LIKE ${like})`
			: Prisma.sql`lower(concat_ws(' ', p.slug, coalesce(sr.content, sd.content)->>'title',
				coalesce(sr.content, sd.content)->>'short', coalesce(sr.content, sd.content)->>'number')) LIKE ${like}`
	})
	const where = conditions.map((condition) => Prisma.sql`AND ${condition}`)
	return database().$queryRaw<FoundProvision[]>`${SELECT} ${Prisma.join(where, ' ')} ORDER BY p.slug LIMIT ${most}`
}

/** The provisions of these names, in no order. */
export async function findProvisionsNamed(slugs: readonly string[]): Promise<FoundProvision[]> {
	if (slugs.length === 0) return []
	return database().$queryRaw<FoundProvision[]>`${SELECT} AND p.slug = ANY (${slugs})`
}
