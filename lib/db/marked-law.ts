import { Prisma } from './generated/client'

/**
 * What the log's event `a` marked of the law, joined as `marked`: its source with the articles that rest under published
 * guidance at a place, and how many entries and published answers that is; no entries for any other event, nor where
 * readers see nothing that the law touches. A mark belongs wherever an entry rests on it that is published now, or that
 * was published when it became a task of the mark. `isAt` is a condition on an entry `e`, its `parent` and entitlement `t`.
 */
export const joinMarkedLaw = (isAt: Prisma.Sql) => Prisma.sql`
	LEFT JOIN LATERAL (
		SELECT min(c.kind::text) AS kind, min(c."from")::text AS "from", min(s.slug) AS source,
			min(text.content ->> 'title') AS title, min(text.content ->> 'number') AS number, min(s."countryCode") AS country,
			jsonb_agg(DISTINCT jsonb_build_object(
				'position', p.position, 'slug', p.slug, 'article', article.content ->> 'article'
			)) AS provisions,
			count(DISTINCT e.id)::int AS entries,
			count(DISTINCT e.id) FILTER (WHERE e.kind = 'claim' AND e."publishedRevisionId" = r.id)::int AS answers
		FROM "LawChange" c
		JOIN "Entry" p ON p.id = c."provisionId" JOIN "Revision" article ON article.id = p."publishedRevisionId"
		JOIN "Entry" s ON s.id = p."parentId" JOIN "Revision" text ON text.id = s."publishedRevisionId"
		JOIN "Reference" x ON x."targetId" = p.id
		JOIN "Revision" r ON r.id = x."revisionId" AND r.state IN ('published', 'withdrawn')
		JOIN "Entry" e ON e.id = r."entryId"
		LEFT JOIN "Entry" parent ON parent.id = e."parentId"
		LEFT JOIN "Entitlement" t ON t.slug = e."entitlementSlug"
		WHERE a.act = 'mark-law-change'
			AND c.id IN (SELECT change::uuid FROM jsonb_array_elements_text(a.detail -> 'changes') change)
			AND (e."publishedRevisionId" = r.id
				OR EXISTS (SELECT 1 FROM "Task" k WHERE k."lawChangeId" = c.id AND k."entryId" = e.id))
			AND ${isAt}
	) marked ON true`
