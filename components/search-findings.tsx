import type { ReadableClaim } from '@/lib/domain/reading'
import { NothingFound } from './nothing-found'
import { TranslationNotice } from './translation-notice'
import type { View } from './view'

/** What stands above results: how many there are, and in which words; above none, what else to try. */
export function SearchFindings({ view, count, claims }: { view: View; count: number; claims: ReadableClaim[] }) {
	if (count === 0) return <NothingFound view={view} />
	return (
		<>
			<p>{view.t('search.found', { count })}</p>
			<TranslationNotice
				view={view}
				unreviewed={claims.some(({ unreviewed }) => unreviewed)}
				words={claims.map(({ summary }) => summary)}
			/>
		</>
	)
}
