import { database } from './client'

/** A source or a provision that a search found. */
export interface FoundLaw {
	id: string
	kind: 'source' | 'provision'
	slug: string
	/** The title of the source, as its published words say it; null while nothing is published. */
	title: string | null
	article: string | null
	/** How many entries cite it in what is published of them. */
	cited: number
}

const MOST = 30

async function findWhere(words: string[], id: string | null): Promise<FoundLaw[]> {
	return database().$queryRaw<FoundLaw[]>`
		WITH law AS (
			SELECT e.id, e.kind::text AS kind, e.slug,
				coalesce(r.content->>'title', parent.content->>'title') AS title, r.content->>'article' AS article,
				lower(concat_ws(' ', e.slug, r.content->>'title', r.content->>'short', r.content->>'number',
					r.content->>'article', parent.content->>'title', parent.content->>'short', parent.content->>'number')) AS words
			FROM "Entry" e
			LEFT JOIN "Revision" r ON r.id = e."publishedRevisionId"
			LEFT JOIN "Entry" s ON s.id = e."parentId"
			LEFT JOIN "Revision" parent ON parent.id = s."publishedRevisionId"
			WHERE e.kind IN ('source', 'provision')
		), found AS (
			SELECT id, kind, slug, title, article FROM law
			WHERE CASE WHEN ${id}::uuid IS NULL
				THEN (SELECT bool_and(strpos(law.words, word) > 0) FROM unnest(${words}::text[]) word)
				ELSE id = ${id}::uuid END
			ORDER BY kind = 'provision', length(slug), slug LIMIT ${MOST}
		)
		SELECT found.*, (
			SELECT count(DISTINCT e.id)::int FROM "Entry" target
			JOIN "Reference" x ON x."targetId" = target.id
			JOIN "Entry" e ON e."publishedRevisionId" = x."revisionId"
			WHERE target.id = found.id OR target."parentId" = found.id
		) AS cited
		FROM found ORDER BY kind = 'provision', length(slug), slug`
}

/** Sources, then provisions, whose name, number, title or article holds every word asked for. */
export async function findLaw(asked: string): Promise<FoundLaw[]> {
	const words = asked.toLowerCase().split(/\s+/).filter(Boolean)
	return words.length === 0 ? [] : findWhere(words, null)
}

/** The source or provision of an id; undefined where there is none. */
export async function findLawOf(id: string): Promise<FoundLaw | undefined> {
	return (await findWhere([], id))[0]
}
