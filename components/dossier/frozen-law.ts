import { isDoubtful } from '@/lib/domain/bond'
import type { FrozenPart, FrozenText } from '@/lib/domain/dossier/frozen-work'
import { SOURCE_LANGUAGE } from '@/lib/domain/languages'
import { lawLanguage } from '@/lib/domain/law-language'
import type { Citation } from '@/lib/domain/reading'
import { bondText } from '../bond-words'
import { bySource } from '../cited-articles'
import { articleTexts } from '../law-text'
import { linkText } from '../source-link'
import type { View } from '../view'

/** One source of a claim: its name and articles, what its address is worth, whether it binds, and its own words. */
function lawTexts(view: View, citations: Citation[]): FrozenText[] {
	const [first] = citations
	if (!first) return []
	const { title, number, url, urlBasis, bond } = first
	const name = [title.text, number, ...articleTexts(view, citations)].filter(Boolean).join(', ')
	const said = [linkText(view, url, urlBasis), bond && isDoubtful(bond) && bondText(view, bond.country, bond)]
	return [
		{ text: name, language: title.language, ...(url && { href: url }) },
		{ text: said.filter(Boolean).join(' '), language: view.locale },
		...citations.flatMap(({ quote, country }) =>
			quote ? [{ text: `“${quote}”`, language: (country && lawLanguage(country)) || SOURCE_LANGUAGE }] : [],
		),
	]
}

/** The law behind a claim, source by source, as plain text. */
export function frozenLaw(view: View, citations: Citation[]): FrozenPart {
	const items = bySource(citations).map((ofSource) => lawTexts(view, ofSource))
	return { heading: view.t('claim.sources'), form: 'points', items }
}
