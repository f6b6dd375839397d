import type { ComparedCell } from '@/lib/domain/comparison'
import type { ComparedColumn } from '@/lib/domain/comparison-query'
import { addressOf } from '@/lib/i18n/addresses'
import { AnswerMark } from './answer-mark'
import { ClaimInShort } from './claim-in-short'
import { ComparedGap } from './compared-gap'
import type { View } from './view'

interface Props {
	view: View
	column: ComparedColumn
	topic: string
	cell: ComparedCell
}

/** What one column says to one question: each answer in short, with its law, its date and its verdict; or a gap. */
export function ComparisonCell({ view, column, topic, cell }: Props) {
	const { locale } = view
	if (cell.claims.length === 0) return <ComparedGap view={view} cell={cell} />
	return cell.claims.map((claim) => (
		<div key={claim.slug} className="said">
			<a href={addressOf.claim(locale, { ...column, topic, anchor: claim.anchor })}>
				<AnswerMark view={view} mark={claim.answer} />
			</a>
			<ClaimInShort view={view} claim={claim} law={claim.law} />
		</div>
	))
}
