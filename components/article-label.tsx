import { articleWords } from './article-words'
import type { View } from './view'

function Label({ view, article }: { view: View; article: string }) {
	return (
		articleWords({ view, article }) ?? (
			<bdi lang="en" dir="ltr">
				{article}
			</bdi>
		)
	)
}

/** What follows the article in words: "as converted" is said in the reader's language, the rest stays as it is. */
function Pinpoint({ view, pinpoint }: { view: View; pinpoint: string }) {
	if (pinpoint === 'as converted') return ` (${view.t('citation.asConverted')})`
	return (
		<>
			{' ('}
			<bdi lang="en" dir="ltr">
				{pinpoint}
			</bdi>
			)
		</>
	)
}

/** The article as lawyers write it: `art. 34(1)(b)` or `arts 9-12`; a pinpoint in words follows in brackets. */
export function ArticleLabel({ view, article, pinpoint }: { view: View; article: string; pinpoint: string | null }) {
	const isExact = pinpoint?.startsWith('(')
	return (
		<>
			<Label view={view} article={isExact ? `${article}${pinpoint}` : article} />
			{pinpoint && !isExact ? <Pinpoint view={view} pinpoint={pinpoint} /> : null}
		</>
	)
}
