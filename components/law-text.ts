import type { ShortCitation } from '@/lib/domain/reading'
import { articleText } from './article-words'
import { bySource } from './cited-articles'
import type { View } from './view'

/** The articles that citations name, as plain text. */
export const articleTexts = (view: View, cited: ShortCitation[]): string[] =>
	cited.flatMap(({ article, pinpoint }) => (article ? [articleText(view, article, pinpoint)] : []))

/** Some cited law in one line, as plain text: what LawInShort is in HTML. */
export function lawText(view: View, law: ShortCitation[]): string {
	return bySource(law)
		.map((cited) => {
			return `${cited[0]?.number ?? cited[0]?.title.text} ${articleTexts(view, cited).join(', ')}`.trim()
		})
		.join('; ')
}
