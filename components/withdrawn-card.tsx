import type { WithdrawnClaim } from '@/lib/domain/reading'
import type { View } from './view'
import { Withdrawal } from './withdrawal'
import { WithdrawnMark } from './withdrawn-mark'

/** Stands on a topic's page where a withdrawn claim stood, under the same name and address. */
export function WithdrawnCard({ view, claim, heading }: { view: View; claim: WithdrawnClaim; heading: string }) {
	return (
		<article className="claim withdrawn" id={claim.anchor}>
			<h2>{heading}</h2>
			<p className="verdict">
				<WithdrawnMark view={view} />
			</p>
			<Withdrawal view={view} claim={claim} />
		</article>
	)
}
