import type { ReadableDeadline } from '@/lib/domain/reading'
import { DeadlineFacts, DeadlineInShort } from './deadline-facts'
import { EntryTrust } from './entry-trust'
import type { View } from './view'

/** The time limits that people with a status meet. */
export function Deadlines({ view, deadlines }: { view: View; deadlines: ReadableDeadline[] }) {
	if (deadlines.length === 0) return null
	return (
		<section className="limits">
			<h2>{view.t('deadlines.title')}</h2>
			<p className="caution">{view.t('deadlines.intro')}</p>
			<ul className="deadlines">
				{deadlines.map((deadline) => (
					<li key={deadline.slug}>
						<details>
							<summary>
								<DeadlineInShort view={view} deadline={deadline} />
							</summary>
							<DeadlineFacts view={view} deadline={deadline} />
							<EntryTrust view={view} of={deadline} />
						</details>
					</li>
				))}
			</ul>
		</section>
	)
}
