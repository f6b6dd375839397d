import { blocksOf } from '@/lib/domain/blocks'
import type { DraftBlock } from '@/lib/domain/translation-draft'
import type { FreshDatabase } from './fresh-database'

export interface ClaimToTranslate {
	entry: string
	revision: string
	/** Its Arabic, as readers have it; empty texts where there is none. */
	blocks: DraftBlock[]
}

/** A published claim as a translator into Arabic finds it. */
export async function findClaimToTranslate({ sql }: FreshDatabase, slug: string): Promise<ClaimToTranslate> {
	const [row] = await sql<{ entry: string; revision: string; content: object; blocks: DraftBlock[] | null }>(
		`SELECT e.id AS entry, r.id AS revision, r.content, (
			SELECT t.blocks FROM "Translation" t JOIN "Revision" p ON p.id = t."revisionId"
			WHERE t."entryId" = e.id AND t."languageCode" = 'ar' AND t.state = 'published'
			ORDER BY p.number DESC LIMIT 1) AS blocks
		FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.kind = 'claim' AND e.slug = $1`,
		[slug],
	)
	if (!row) throw new Error(`No claim ${slug} is published`)
	const known = new Map(row.blocks?.map((block) => [block.source, block.text]))
	const blocks = blocksOf('claim', row.content).map(({ key, text }) => ({
		key,
		source: text,
		text: known.get(text) ?? '',
	}))
	return { entry: row.entry, revision: row.revision, blocks }
}
