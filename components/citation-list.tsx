import type { Citation } from '@/lib/domain/reading'
import { addressOf } from '@/lib/i18n/addresses'
import { Prose } from './prose'
import { SourceLink } from './source-link'
import type { View } from './view'

/** The article as lawyers write it: `art. 34(1)(b)`, `arts 9-12`, or a label of its own ("Objective 3"). */
export function articleLabel({ t }: View, article: string, pinpoint: string | null): string {
	const whole = `${article}${pinpoint?.startsWith('(') ? pinpoint : ''}`
	const note = pinpoint && !pinpoint.startsWith('(') ? ` (${pinpoint})` : ''
	if (!/^\d/.test(article)) return `${whole}${note}`
	const many = /^\d+(-\d+| and )/.test(article)
	return `${many ? t('citation.articles', { article: whole }) : t('citation.article', { article: whole })}${note}`
}

/** The law behind an entry: title, number, article, quote, and what its address is worth. */
export function CitationList({ view, citations }: { view: View; citations: Citation[] }) {
	const { locale, t } = view
	return (
		<ul className="citations">
			{citations.map((citation) => (
				<li key={`${citation.provision}${citation.pinpoint}`}>
					<a href={addressOf.provision(locale, citation.provision)}>
						<Prose view={view} words={citation.title} />
					</a>
					{', '}
					<bdi dir="ltr">{citation.number}</bdi>
					{citation.article ? (
						<>
							{', '}
							<bdi>{articleLabel(view, citation.article, citation.pinpoint)}</bdi>
						</>
					) : null}
					{'. '}
					<SourceLink view={view} url={citation.url} basis={citation.urlBasis} />
					{citation.quote ? (
						<blockquote>
							<span className="hidden">{t('claim.quote')}: </span>
							{citation.quote}
						</blockquote>
					) : null}
				</li>
			))}
		</ul>
	)
}
