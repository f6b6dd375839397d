import { isWithdrawn } from '@/lib/domain/in-place'
import type { ClaimPlace } from '@/lib/domain/reading'
import { AnswerMark } from './answer-mark'
import { headingOf } from './claim-heading'
import { ClaimInShort } from './claim-in-short'
import type { View } from './view'
import { Withdrawal } from './withdrawal'
import { WithdrawnMark } from './withdrawn-mark'

/** The answers of a topic at a glance; even in short, each keeps its law, its date and its verdict. */
export function Glance({ view, claims }: { view: View; claims: ClaimPlace[] }) {
	return (
		<ul className="glance">
			{claims.map((claim) => (
				<li key={claim.slug}>
					{isWithdrawn(claim) ? <WithdrawnMark view={view} /> : <AnswerMark view={view} mark={claim.answer} />}
					<div>
						<h3>{headingOf(view, claim, claims)}</h3>
						{isWithdrawn(claim) ? (
							<Withdrawal view={view} claim={claim} />
						) : (
							<ClaimInShort view={view} claim={claim} law={claim.citations} />
						)}
					</div>
				</li>
			))}
		</ul>
	)
}
