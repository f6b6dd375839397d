import { CONTENT_SCHEMAS } from '@/lib/domain/kinds'
import { isStatutory, type StatutoryTerm } from '@/lib/domain/statutory-terms'
import { database } from './client'

/** The published statutory terms. Every page asks, so this asks for no more than it shows. */
export async function findTerms(): Promise<StatutoryTerm[]> {
	const rows = await database().entry.findMany({
		where: { kind: 'term', publishedRevisionId: { not: null } },
		select: { published: { select: { content: true } } },
		orderBy: { slug: 'asc' },
	})
	return rows
		.map(({ published }) => CONTENT_SCHEMAS.term.parse(published?.content))
		.filter(isStatutory)
		.map(({ term, language }) => ({ term, language }))
}
