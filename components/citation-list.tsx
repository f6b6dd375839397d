import { Fragment } from 'react'
import type { Citation } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { ArticleLabel } from './article-label'
import { Prose } from './prose'
import { SourceLink } from './source-link'
import { SourceNumber } from './source-number'
import type { View } from './view'

function Articles({ view, citations }: { view: View; citations: Citation[] }) {
	const named = citations.filter((citation) => citation.article !== null)
	return named.map((citation, index) => (
		<Fragment key={`${citation.provision}${citation.pinpoint}`}>
			{index > 0 ? ', ' : ''}
			<a href={addressOf.provision(view.locale, citation.provision)}>
				<ArticleLabel view={view} article={citation.article ?? ''} pinpoint={citation.pinpoint} />
			</a>
		</Fragment>
	))
}

function Quotes({ view, citations }: { view: View; citations: Citation[] }) {
	return citations
		.filter((citation) => citation.quote !== null)
		.map((citation) => (
			<blockquote key={`${citation.provision}${citation.pinpoint}`} lang={citation.country ?? undefined}>
				<span className="hidden" lang={view.locale}>
					{view.t('claim.quote')}:{' '}
				</span>
				{citation.quote}
			</blockquote>
		))
}

/** The law behind an entry, source by source: title, number, articles, quotes, and what its address is worth. */
export function CitationList({ view, citations }: { view: View; citations: Citation[] }) {
	const sources = [...new Set(citations.map((citation) => citation.source))]
	return (
		<ul className="citations">
			{sources.map((source) => {
				const ofSource = citations.filter((citation) => citation.source === source)
				const [first] = ofSource
				if (!first) return null
				return (
					<li key={source}>
						<a href={addressOf.source(view.locale, source)}>
							<Prose view={view} words={first.title} />
						</a>
						{first.number ? ', ' : ''}
						<SourceNumber number={first.number} country={first.country} />
						{ofSource.some((citation) => citation.article) ? ', ' : ''}
						<Articles view={view} citations={ofSource} />
						{'. '}
						<SourceLink view={view} url={first.url} basis={first.urlBasis} />
						<Quotes view={view} citations={ofSource} />
					</li>
				)
			})}
		</ul>
	)
}
