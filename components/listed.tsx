import type { LocalisedText } from '@/lib/domain/translation'
import { Prose } from './prose'
import type { View } from './view'

interface Props {
	view: View
	heading: string
	items: LocalisedText[]
	/** Whether the items are done one after another. */
	inOrder?: boolean
}

/** Prose under its own heading, one text or a list of them; an empty list is left out. */
export function Listed({ view, heading, items, inOrder = false }: Props) {
	const [only] = items
	if (!only) return null
	if (items.length === 1 && !inOrder) {
		return (
			<section>
				<h4>{heading}</h4>
				<p>
					<Prose view={view} words={only} />
				</p>
			</section>
		)
	}
	const List = inOrder ? 'ol' : 'ul'
	return (
		<section>
			<h4>{heading}</h4>
			<List>
				{items.map((words) => (
					<li key={words.text}>
						<Prose view={view} words={words} />
					</li>
				))}
			</List>
		</section>
	)
}
