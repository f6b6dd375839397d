import { directionOf } from '@/lib/domain/languages'
import type { View } from './view'

// Unicode isolates: brackets and digits keep their order inside right-to-left words.
const LEFT_TO_RIGHT = '\u2066'
const END = '\u2069'

/** A label in words of its own, such as "Objective 3", "annexes" or "2 and 4". */
const isWorded = (article: string) => /^\D| and /.test(article)

function Label({ view: { t, locale }, article }: { view: View; article: string }) {
	if (isWorded(article)) {
		return (
			<bdi lang="en" dir="ltr">
				{article}
			</bdi>
		)
	}
	const isolated = directionOf(locale) === 'rtl' ? `${LEFT_TO_RIGHT}${article}${END}` : article
	const many = /^\d+-\d+/.test(article)
	return many ? t('citation.articles', { article: isolated }) : t('citation.article', { article: isolated })
}

/** The article as lawyers write it: `art. 34(1)(b)` or `arts 9-12`; a pinpoint in words follows in brackets. */
export function ArticleLabel({ view, article, pinpoint }: { view: View; article: string; pinpoint: string | null }) {
	const isExact = pinpoint?.startsWith('(')
	return (
		<>
			<Label view={view} article={isExact ? `${article}${pinpoint}` : article} />
			{pinpoint && !isExact ? (
				<>
					{' ('}
					<bdi lang="en" dir="ltr">
						{pinpoint}
					</bdi>
					)
				</>
			) : null}
		</>
	)
}
