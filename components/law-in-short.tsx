import type { ShortCitation } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { bySource, CitedArticles } from './cited-articles'
import { Prose } from './prose'
import { SourceNumber } from './source-number'
import type { View } from './view'

/** One source in short: its number, or its title where it has none, then the articles cited of it. */
function SourceInShort({ view, citations }: { view: View; citations: ShortCitation[] }) {
	const [first] = citations
	if (!first) return null
	const hasArticles = citations.some((citation) => citation.article !== null)
	return (
		<>
			<a href={addressOf.source(view.locale, first.source)}>
				{first.number ? (
					<SourceNumber number={first.number} country={first.country} />
				) : (
					<Prose view={view} words={first.title} />
				)}
			</a>
			{hasArticles ? ' ' : ''}
			<CitedArticles view={view} citations={citations} />
		</>
	)
}

/** The law behind an answer in one line. */
export function LawInShort({ view, citations }: { view: View; citations: ShortCitation[] }) {
	return bySource(citations).map((ofSource, index) => (
		<span key={ofSource[0]?.source}>
			{index > 0 ? '; ' : ''}
			<SourceInShort view={view} citations={ofSource} />
		</span>
	))
}
