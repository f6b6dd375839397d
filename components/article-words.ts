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

/** How an article is named in words; null where only the English of the source names it. */
export function articleWords({ view: { t, locale }, article }: { view: View; article: string }): string | null {
	for (const [pattern, name] of WORDED) {
		const [match, first = '', second = ''] = pattern.exec(article) ?? []
		if (match) return name(t, first, second)
	}
	if (/^\D/.test(article)) return null
	const isolated = directionOf(locale) === 'rtl' ? `${LEFT_TO_RIGHT}${article}${END}` : article
	return IS_MANY.test(article)
		? t('citation.articles', { article: isolated })
		: t('citation.article', { article: isolated })
}

/** The same with its pinpoint, as plain text: `art. 34(1)(b)`, or `art. 5 (as converted into law)`. */
export function articleText(view: View, article: string, pinpoint: string | null): string {
	const isExact = pinpoint?.startsWith('(')
	const name = isExact ? `${article}${pinpoint}` : article
	const words = articleWords({ view, article: name }) ?? name
	if (!pinpoint || isExact) return words
	return `${words} (${pinpoint === 'as converted' ? view.t('citation.asConverted') : pinpoint})`
}
