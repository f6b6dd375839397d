import type { FrozenWork } from './frozen-work'

/** A work in a dossier, with what its owner wrote beside it. */
export interface DossierItem {
	work: FrozenWork
	note: string
}

/** Works put together into a memo. It lives on one device, or in a file that its owner keeps. */
export interface Dossier {
	format: 'sportello-dossier'
	version: 1
	title: string
	introduction: string
	items: DossierItem[]
}

/** Under which name a browser keeps it. */
export const KEPT_AS = 'sportello-dossier'

export const emptyDossier = (): Dossier => ({
	format: 'sportello-dossier',
	version: 1,
	title: '',
	introduction: '',
	items: [],
})

const isOf = (work: FrozenWork) => (item: DossierItem) => item.work.kind === work.kind && item.work.slug === work.slug

/** The place of a work in a dossier, in whatever words; -1 where it is not. */
export const placeOf = ({ items }: Dossier, work: FrozenWork): number => items.findIndex(isOf(work))

/** Whether a dossier holds a work: in these very words, in other words (another revision or language), or not. */
export function holds(dossier: Dossier, work: FrozenWork): 'same' | 'other' | 'not' {
	const held = dossier.items[placeOf(dossier, work)]?.work
	if (!held) return 'not'
	const isSame = held.revision === work.revision && held.words === work.words && held.language === work.language
	return isSame ? 'same' : 'other'
}

/** Puts a work at the end, or in the place of the same work in other words, whose note stays. */
export function putIn(dossier: Dossier, work: FrozenWork): Dossier {
	const { items } = dossier
	if (holds(dossier, work) === 'not') return { ...dossier, items: [...items, { work, note: '' }] }
	return { ...dossier, items: items.map((item) => (isOf(work)(item) ? { ...item, work } : item)) }
}

export function takeOut(dossier: Dossier, place: number): Dossier {
	return { ...dossier, items: dossier.items.toSpliced(place, 1) }
}

/** Puts an item back where it was. */
export function putBack(dossier: Dossier, place: number, item: DossierItem): Dossier {
	return { ...dossier, items: dossier.items.toSpliced(place, 0, item) }
}

/** Moves an item up (-1) or down (1); at either end it stays. */
export function move(dossier: Dossier, place: number, by: -1 | 1): Dossier {
	const item = dossier.items[place]
	const to = place + by
	if (!item || to < 0 || to >= dossier.items.length) return dossier
	return putBack(takeOut(dossier, place), to, item)
}

export function writeNote(dossier: Dossier, place: number, note: string): Dossier {
	return { ...dossier, items: dossier.items.map((item, index) => (index === place ? { ...item, note } : item)) }
}
