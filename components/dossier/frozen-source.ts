import type { FrozenPart, FrozenText, FrozenWork } from '@/lib/domain/dossier/frozen-work'
import { sourceHash } from '@/lib/domain/dossier/words-hash'
import type { MarkedProvision } from '@/lib/domain/marked-law'
import type { ReadableProvision } from '@/lib/domain/reading'
import type { SourceWithLinks } from '@/lib/domain/reading-pages'
import type { LocalisedText } from '@/lib/domain/translation'
import { addressOf } from '@/lib/i18n/addresses'
import { sourceWork } from '@/lib/i18n/cite-source'
import { formatDate } from '@/lib/i18n/translator'
import { articleText } from '../article-words'
import { markedLawText } from '../marked-law-words'
import { bindingText } from '../source-facts'
import { linkText } from '../source-link'
import type { View } from '../view'
import { citedAs } from './cited-as'
import { frozenText } from './frozen-claim'

/** What a source is, a fact in each sentence. */
function facts(view: View, { source }: SourceWithLinks): FrozenText[][] {
	const { locale, t } = view
	const own = (text: string): FrozenText[] => [{ text, language: locale }]
	const { kind, level, number, body, date, inForce, url, urlBasis } = source
	const binds = bindingText(view, source)
	const named: [string, string | null][] = [
		[t('sources.number'), number],
		[t('sources.body'), body],
		[t('sources.date'), date && formatDate(locale, date)],
		[t('sources.inForce'), inForce && formatDate(locale, inForce)],
	]
	return [
		own(`${t(`sources.kinds.${kind}`)} · ${t(`sources.levels.${level}`)}`),
		...(binds ? [own(binds)] : []),
		...named.flatMap(([name, value]) => (value ? [own(`${name}: ${value}`)] : [])),
		[{ text: linkText(view, url, urlBasis), language: locale, ...(url && { href: url }) }],
	]
}

const articleName = (view: View, article: string | null) =>
	article === null ? view.t('sources.whole') : articleText(view, article, null)

/** The articles in which it is known what they say; the others are on its page. */
function articles(view: View, provisions: ReadableProvision[]): FrozenText[][] {
	return provisions.flatMap(({ article, text }) => {
		if (!text) return []
		return [[{ text: `${articleName(view, article)}:`, language: view.locale }, ...frozenText(view, text)]]
	})
}

/** What became of the articles of a source, a sentence each. */
export const markedTexts = (view: View, marked: MarkedProvision[]): string[] =>
	marked.map((mark) => `${articleName(view, mark.article)}: ${markedLawText(view, mark)}`)

/** A source as its page shows it, to be kept in a dossier; null where it was never published. */
export function frozenSource(view: View, found: SourceWithLinks, files: FrozenWork['files']): FrozenWork | null {
	const { locale, t, site } = view
	const { source, provisions, step, cited, today } = found
	if (!step?.number) return null
	const worded = (heading: string, words: LocalisedText | null): FrozenPart[] =>
		words ? [{ heading, form: 'plain', items: [frozenText(view, words)] }] : []
	const parts: FrozenPart[] = [
		{ heading: null, form: 'plain', items: facts(view, found) },
		...worded(t('sources.scope'), source.scope),
		...worded(t('sources.note'), source.note),
		{ heading: t('sources.provisions'), form: 'points', items: articles(view, provisions) },
	]
	return {
		kind: 'source',
		slug: source.slug,
		language: locale,
		country: source.country,
		title: source.number ? `${source.title.text} (${source.number})` : source.title.text,
		answer: null,
		revision: step.number,
		words: sourceHash(source, provisions),
		standing: t('dossier.standing', { number: step.number, date: formatDate(locale, today) }),
		law: markedTexts(view, found.marked),
		parts: parts.filter(({ items }) => items.length > 0),
		trust: [t('evidence.citeCaution'), ...(source.unreviewed ? [t('translation.unreviewed')] : [])],
		address: `${site}${addressOf.source(locale, source.slug)}`,
		cited: citedAs(locale, sourceWork('it', cited.italian), sourceWork('en', cited.english)),
		files,
	}
}
