import type { Comparison } from '@/lib/domain/comparison'
import { entitlementName } from '@/lib/i18n/names'
import { answerSentences, countSentences } from './comparison-words'
import type { View } from './view'

/** What differs, in sentences, each question leading to its row; then how much is alike and how much nobody knows. */
export function ComparisonDifferences({ view, comparison }: { view: View; comparison: Comparison }) {
	const differing = comparison.rows.filter(({ verdict }) => verdict === 'differs')
	return (
		<section className="differences">
			<h2>{view.t('compare.differences')}</h2>
			<p>{countSentences(view, comparison).join(' ')}</p>
			<ul>
				{differing.map((row) => (
					<li key={row.entitlement}>
						<a href={`#${row.entitlement}`}>{entitlementName(view.t, row.entitlement)}</a>
						{answerSentences(view, comparison, row).map((sentence) => (
							<span key={sentence}>{sentence}</span>
						))}
					</li>
				))}
			</ul>
		</section>
	)
}
