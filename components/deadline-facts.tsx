import type { ReadableDeadline } from '@/lib/domain/reading'
import { CountingRules } from './counting-rules'
import { LawInShort } from './law-in-short'
import { LawNotices } from './law-notices'
import { Prose } from './prose'
import type { View } from './view'
import { WordedFacts } from './worded-facts'

interface Props {
	view: View
	deadline: ReadableDeadline
}

/** What must be done, and the limit. */
export function DeadlineInShort({ view, deadline }: Props) {
	return (
		<>
			<Prose view={view} words={deadline.title} />:{' '}
			<strong>
				<Prose view={view} words={deadline.limit} />
			</strong>
		</>
	)
}

/** From when a limit runs, how it is counted, who to ask, and its law. */
export function DeadlineFacts({ view, deadline }: Props) {
	const { t } = view
	const facts = [
		{ name: t('deadlines.trigger'), words: deadline.trigger },
		{ name: t('deadlines.otherLimits'), words: deadline.otherLimits },
		{ name: t('transitions.whoToAsk'), words: deadline.whoToAsk },
	]
	return (
		<>
			<LawNotices view={view} notices={deadline.lawNotices} />
			{deadline.note ? (
				<p>
					<Prose view={view} words={deadline.note} />
				</p>
			) : null}
			<dl>
				<WordedFacts view={view} facts={facts} />
				<CountingRules view={view} deadline={deadline} />
			</dl>
			<p className="quiet">
				<LawInShort view={view} citations={deadline.citations} />.
			</p>
		</>
	)
}
