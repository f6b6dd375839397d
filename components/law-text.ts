import type { ShortCitation } from '@/lib/domain/reading'
import { articleText } from './article-words'
import { bySource } from './cited-articles'
import type { View } from './view'

/** Some cited law in one line, as plain text: what LawInShort is in HTML. */
export function lawText(view: View, law: ShortCitation[]): string {
	return bySource(law)
		.map((cited) => {
			const articles = cited.flatMap(({ article, pinpoint }) => (article ? [articleText(view, article, pinpoint)] : []))
			return `${cited[0]?.number ?? cited[0]?.title.text} ${articles.join(', ')}`.trim()
		})
		.join('; ')
}
