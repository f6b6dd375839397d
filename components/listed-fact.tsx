import type { LocalisedText } from '@/lib/domain/translation'
import { Prose } from './prose'
import type { View } from './view'

/** A named list of facts told in prose, inside a description list; an empty one is left out. */
export function ListedFact({ view, name, items }: { view: View; name: string; items: LocalisedText[] }) {
	if (items.length === 0) return null
	return (
		<div>
			<dt>{name}</dt>
			<dd>
				<ul>
					{items.map((words) => (
						<li key={words.text}>
							<Prose view={view} words={words} />
						</li>
					))}
				</ul>
			</dd>
		</div>
	)
}
