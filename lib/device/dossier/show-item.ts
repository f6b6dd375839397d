import type { DossierItem } from '@/lib/domain/dossier/dossier'
import type { Since } from '@/lib/domain/dossier/since'
import { holdsPersonalData } from '@/lib/domain/personal-data'
import { copyOf, wordOf } from './page'
import { line, link, showPart } from './show-words'

/** What became of a work, as far as it is known; `unchecked` where nobody could be asked. */
export type Told = Since | { state: 'unchecked'; told: string[] }

const ACTS = ['up', 'down', 'out'] as const

export type ItemAct = (typeof ACTS)[number]

interface Deeds {
	onNote: (note: string) => void
	onAct: (act: ItemAct) => void
}

const slotIn = (element: HTMLElement, name: string) => element.querySelector(`[data-slot="${name}"]`) as HTMLElement

/** Where a work can be read as it is today: its address without the day. */
const addressNow = (address: string) => address.replace(/\?.*$/, '')

/** Says in its box what became of a work. */
export function showSince(element: HTMLElement, { work }: DossierItem, { state, told }: Told): void {
	const box = slotIn(element, 'since')
	box.className = `since ${state}`
	box.replaceChildren(copyOf(`template[data-since="${state}"]`), ...told.map((text) => line(text, work.language)))
	if (state === 'same' || state === 'gone' || state === 'unchecked') return
	const more = document.createElement('p')
	more.className = 'on-screen'
	more.append(link(wordOf('readNow'), document.documentElement.lang, addressNow(work.address)))
	box.append(more)
}

function showNote(element: HTMLElement, note: string): void {
	slotIn(element, 'written').textContent = note && `${wordOf('note')}: ${note}`
	slotIn(element, 'personal').hidden = !holdsPersonalData(note)
}

/** One work of the dossier as the page shows it, with its note and what can be done with it. */
export function showItem(item: DossierItem, { onNote, onAct }: Deeds): HTMLElement {
	const { work, note } = item
	const element = copyOf('#item').firstElementChild as HTMLElement
	const heading = document.createElement('h2')
	heading.append(link(work.title, work.language, work.address))
	slotIn(element, 'title').replaceWith(heading)
	slotIn(element, 'answer').append(copyOf(`template[data-answer="${work.answer}"]`))
	slotIn(element, 'standing').replaceWith(line(work.standing, work.language))
	slotIn(element, 'parts').append(
		...work.law.map((notice) => line(notice, work.language)),
		...work.parts.map((part) => showPart(part, work.language)),
	)
	slotIn(element, 'trust').append(...work.trust.map((text) => line(text, work.language)))
	slotIn(element, 'cited').append(line(work.cited.text, work.cited.language))
	const field = slotIn(element, 'note') as HTMLTextAreaElement
	field.value = note
	field.addEventListener('input', () => {
		showNote(element, field.value)
		onNote(field.value)
	})
	showNote(element, note)
	for (const act of ACTS) {
		const button = element.querySelector(`[data-act="${act}"]`) as HTMLButtonElement
		button.setAttribute('aria-label', `${button.textContent}: ${work.title}`)
		button.addEventListener('click', () => onAct(act))
	}
	return element
}
