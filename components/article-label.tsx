import { directionOf } from '@/lib/domain/languages'
import type { Translate } from '@/lib/i18n/translator'
import type { View } from './view'

// Unicode isolates: brackets and digits keep their order inside right-to-left words.
const LEFT_TO_RIGHT = '\u2066'
const END = '\u2069'

type Named = (t: Translate, first: string, second: string) => string

/** Labels in words of their own, as sources have them, and how each language says them. */
const WORDED: [pattern: RegExp, name: Named][] = [
	[/^Objective (\d+)$/, (t, number) => t('citation.objective', { number })],
	[/^Principle ([a-z])$/, (t, letter) => t('citation.principle', { letter })],
	[/^paras (\d+-\d+)$/, (t, paragraphs) => t('citation.paragraphs', { paragraphs })],
	[/^annexes$/, (t) => t('citation.annexes')],
	[/^Protocol (\d+-\d+)$/, (t, articles) => t('citation.protocolArticles', { articles })],
	[/^P(\d+)-(\d+)$/, (t, protocol, article) => t('citation.protocolArticle', { protocol, article })],
]

const IS_MANY = /^\d+(-\d+|, )/

function Label({ view: { t, locale }, article }: { view: View; article: string }) {
	for (const [pattern, name] of WORDED) {
		const [match, first = '', second = ''] = pattern.exec(article) ?? []
		if (match) return name(t, first, second)
	}
	if (/^\D/.test(article)) {
		return (
			<bdi lang="en" dir="ltr">
				{article}
			</bdi>
		)
	}
	const isolated = directionOf(locale) === 'rtl' ? `${LEFT_TO_RIGHT}${article}${END}` : article
	return IS_MANY.test(article)
		? t('citation.articles', { article: isolated })
		: t('citation.article', { article: isolated })
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
