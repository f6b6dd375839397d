import type { ComparedCell } from '@/lib/domain/comparison'
import { AnswerMark } from './answer-mark'
import { Prose } from './prose'
import type { View } from './view'
import { Withdrawal } from './withdrawal'
import { WithdrawnMark } from './withdrawn-mark'

/** What stands in a cell without an answer: each that was withdrawn, or that it is a gap; and why, where recorded. */
export function ComparedGap({ view, cell: { withdrawn, reasons } }: { view: View; cell: ComparedCell }) {
	return (
		<>
			{withdrawn.length === 0 ? <AnswerMark view={view} mark="gap" /> : null}
			{withdrawn.map((claim) => (
				<div key={claim.slug} className="said">
					<WithdrawnMark view={view} />
					<Withdrawal view={view} claim={claim} />
				</div>
			))}
			{reasons.map(({ why }) => (
				<p key={why.text}>
					<Prose view={view} words={why} />
				</p>
			))}
		</>
	)
}
