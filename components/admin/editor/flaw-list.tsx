'use client'

import type { MouseEvent } from 'react'
import type { Flaw } from './find-flaws'

/** Brings a field into view and the focus into it. */
function goTo(event: MouseEvent, field: string) {
	const place = document.getElementById(`field-${field}`)
	if (!place) return
	event.preventDefault()
	const control = place.matches('input, select, textarea')
		? place
		: place.querySelector<HTMLElement>('input, textarea, button')
	place.scrollIntoView({ block: 'center' })
	;(control ?? place).focus()
}

/** What is missing before a submission, each leading to its field. */
export function FlawList({ flaws }: { flaws: Flaw[] }) {
	return (
		<ul className="flaws">
			{flaws.map(({ field, name, words }) => (
				<li key={field}>
					<a href={`#field-${field}`} onClick={(event) => goTo(event, field)}>
						{name}
					</a>
					: {words}
				</li>
			))}
		</ul>
	)
}
