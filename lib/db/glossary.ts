import type { ExplainedTerm } from '@/lib/domain/explained-term'
import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'
import { database, type Transaction } from './client'

/** The statutory terms, as a translator into a language needs them. */
export async function findGlossary(language: string, client: Transaction = database()): Promise<ExplainedTerm[]> {
	const rows = await client.entry.findMany({
		where: { kind: 'term', publishedRevisionId: { not: null } },
		select: {
			published: { select: { content: true } },
			translations: {
				where: { languageCode: language, state: 'published' },
				orderBy: { revision: { number: 'desc' } },
				take: 1,
				select: { blocks: true, method: true, reviewedBy: true },
			},
		},
		orderBy: { slug: 'asc' },
	})
	return rows.map(({ published, translations: [newest] }) => {
		const { meaning, ...term } = CONTENT_SCHEMAS.term.parse(published?.content)
		const blocks = newest ? translatedBlock.array().parse(newest.blocks) : []
		const translated = blocks.find((block) => block.source === meaning)?.text ?? null
		const agreed = translated !== null && (newest?.method === 'human' || newest?.reviewedBy !== null)
		return { ...term, meaning, translated, agreed }
	})
}
