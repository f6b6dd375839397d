import type { CitingMove } from '@/lib/domain/reading-pages'
import { addressOf } from '@/lib/i18n/addresses'
import { Prose } from './prose'
import type { View } from './view'

/** The time limits and changes of status that rest on a source, each with the page that tells it. */
export function CitingMoves({ view, moves }: { view: View; moves: CitingMove[] }) {
	const { locale, t } = view
	if (moves.length === 0) return null
	return (
		<section>
			<h2>{t('sources.movesCitedBy')}</h2>
			<ul>
				{moves.map(({ kind, slug, country, status, name }) => (
					<li key={`${kind} ${slug}`}>
						<a href={status ? addressOf.guide(locale, country, status) : addressOf.country(locale, country)}>
							<Prose view={view} words={name} />
						</a>
					</li>
				))}
			</ul>
		</section>
	)
}
