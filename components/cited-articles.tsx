import { Fragment } from 'react'
import type { ShortCitation } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { ArticleLabel } from './article-label'
import type { View } from './view'

/** Citations put together source by source, in the order each source is first cited. */
export function bySource<C extends ShortCitation>(citations: C[]): C[][] {
	const sources = [...new Set(citations.map((citation) => citation.source))]
	return sources.map((source) => citations.filter((citation) => citation.source === source))
}

/** The articles cited of one source, each a link to its place there. */
export function CitedArticles({ view, citations }: { view: View; citations: ShortCitation[] }) {
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
