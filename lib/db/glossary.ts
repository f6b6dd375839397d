import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import { translatedBlock } from '@/lib/domain/translation'
import { database } from './client'

/** A published statutory term, with what it means in the source language and in another. */
export interface ExplainedTerm {
	term: string
	language: string
	meaning: string
	/** Null where no reviewed translation says it of the meaning as it stands. */
	translated: string | null
}

/** The statutory terms, as a translator into a language needs them. */
export async function findGlossary(language: string): Promise<ExplainedTerm[]> {
	const rows = await database().entry.findMany({
		where: { kind: 'term', publishedRevisionId: { not: null } },
		select: {
			published: { select: { content: true } },
			translations: {
				where: { languageCode: language, state: 'published' },
				orderBy: { revision: { number: 'desc' } },
				take: 1,
				select: { blocks: true },
			},
		},
		orderBy: { slug: 'asc' },
	})
	return rows.map(({ published, translations: [newest] }) => {
		const { meaning, ...term } = CONTENT_SCHEMAS.term.parse(published?.content)
		const blocks = newest ? translatedBlock.array().parse(newest.blocks) : []
		return { ...term, meaning, translated: blocks.find((block) => block.source === meaning)?.text ?? null }
	})
}
