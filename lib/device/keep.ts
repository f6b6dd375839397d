import { type Dossier, emptyDossier, holds, KEPT_AS, placeOf, putIn, takeOut } from '@/lib/domain/dossier/dossier'
import type { FrozenWork } from '@/lib/domain/dossier/frozen-work'

// Puts the answer or the source of this page into the dossier that this browser keeps. Nothing is sent.

type Words = Record<ReturnType<typeof holds> | 'done' | 'undone' | 'refused', string>

function read(): Dossier {
	const text = localStorage.getItem(KEPT_AS)
	return text === null ? emptyDossier() : JSON.parse(text)
}

function changed(dossier: Dossier, work: FrozenWork): Dossier {
	if (holds(dossier, work) !== 'same') return putIn(dossier, work)
	return takeOut(dossier, placeOf(dossier, work))
}

function offer(keep: HTMLElement, button: HTMLButtonElement): void {
	const work: FrozenWork = JSON.parse(keep.dataset.work ?? '')
	const words: Words = JSON.parse(keep.dataset.words ?? '')
	const told = keep.querySelector('[role="status"]') as HTMLElement
	const show = () => {
		button.textContent = words[holds(read(), work)]
	}
	button.addEventListener('click', () => {
		try {
			const next = changed(read(), work)
			localStorage.setItem(KEPT_AS, JSON.stringify(next))
			told.textContent = holds(next, work) === 'same' ? words.done : words.undone
			show()
		} catch {
			told.textContent = words.refused
		}
	})
	// Another tab may have changed it, and a page that is come back to may be an old one.
	addEventListener('storage', show)
	addEventListener('pageshow', show)
	show()
	button.hidden = false
}

const keep = document.getElementById('keep')
const button = keep?.querySelector('button')
try {
	if (keep && button) offer(keep, button)
} catch {
	// This browser keeps nothing, or kept something else: there is nothing to offer.
}
