import type { Citation } from '@/lib/domain/reading'
import { bySource, CitedArticles } from './cited-articles'
import { Prose } from './prose'
import { SourceNumber } from './source-number'
import type { View } from './view'

/** The law behind an answer in one line: number and articles, or the title where there is no number. */
export function LawInShort({ view, citations }: { view: View; citations: Citation[] }) {
	return bySource(citations).map(([first, ...rest], index) =>
		first ? (
			<span key={first.source}>
				{index > 0 ? '; ' : ''}
				{first.number ? (
					<SourceNumber number={first.number} country={first.country} />
				) : (
					<Prose view={view} words={first.title} />
				)}{' '}
				<CitedArticles view={view} citations={[first, ...rest]} />
			</span>
		) : null,
	)
}
