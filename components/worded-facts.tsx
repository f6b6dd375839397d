import type { LocalisedText } from '@/lib/domain/translation'
import { Prose } from './prose'
import type { View } from './view'

/** Named facts told in prose, inside a description list; what is not known is left out. */
export function WordedFacts({ view, facts }: { view: View; facts: { name: string; words: LocalisedText | null }[] }) {
	return facts.map(({ name, words }) =>
		words ? (
			<div key={name}>
				<dt>{name}</dt>
				<dd>
					<Prose view={view} words={words} />
				</dd>
			</div>
		) : null,
	)
}
