import type { MarkedLaw } from '@/lib/domain/marked-law'
import { LawInShort } from './law-in-short'
import { markedLawAddress, markedLawText } from './marked-law-words'
import type { View } from './view'

interface Props {
	view: View
	marked: MarkedLaw
	/** The country and the topic that the answers are counted of; empty for all. */
	place: string
}

/** Law that changed in the world: which, how, from which day, and how many answers rest on it. */
export function MarkedLawItem({ view, marked, place }: Props) {
	const { t } = view
	return (
		<li>
			<p>
				{t('evidence.kinds.source')}: <LawInShort view={view} citations={marked.law} />
			</p>
			<p>
				<strong>{t('evidence.sorts.legal')}.</strong> {markedLawText(view, marked)}
			</p>
			{marked.answers > 0 ? (
				<p>
					<a href={markedLawAddress(view, marked)}>{t('sources.citedCount', { count: marked.answers })}</a>
					{place ? ` (${place})` : ''}
				</p>
			) : null}
		</li>
	)
}
