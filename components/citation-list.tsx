import { isDoubtful } from '@/lib/domain/bond'
import { lawLanguage } from '@/lib/domain/law-language'
import type { Citation } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { BondWords } from './bond-words'
import { bySource, CitedArticles } from './cited-articles'
import { Prose } from './prose'
import { SourceLink } from './source-link'
import { SourceNumber } from './source-number'
import type { View } from './view'

function Quotes({ view, citations }: { view: View; citations: Citation[] }) {
	return citations
		.filter((citation) => citation.quote !== null)
		.map((citation) => (
			<blockquote
				key={`${citation.provision}${citation.pinpoint}`}
				lang={citation.country ? lawLanguage(citation.country) : undefined}
			>
				<span className="hidden" lang={view.locale}>
					{view.t('claim.quote')}:{' '}
				</span>
				{citation.quote}
			</blockquote>
		))
}

/** The law behind an entry, source by source: title, number, articles, quotes, and what its address is worth. */
export function CitationList({ view, citations }: { view: View; citations: Citation[] }) {
	return (
		<ul className="citations">
			{bySource(citations).map((ofSource) => {
				const [first] = ofSource
				if (!first) return null
				return (
					<li key={first.source}>
						<a href={addressOf.source(view.locale, first.source)}>
							<Prose view={view} words={first.title} />
						</a>
						{first.number ? ', ' : ''}
						<SourceNumber number={first.number} country={first.country} />
						{ofSource.some((citation) => citation.article) ? ', ' : ''}
						<CitedArticles view={view} citations={ofSource} />
						{'. '}
						<SourceLink view={view} url={first.url} basis={first.urlBasis} />
						{first.bond && isDoubtful(first.bond) ? (
							<>
								{' '}
								<BondWords view={view} country={first.bond.country} bond={first.bond} />
							</>
						) : null}
						<Quotes view={view} citations={ofSource} />
					</li>
				)
			})}
		</ul>
	)
}
