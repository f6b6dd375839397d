import type { TranslationWords } from './translation-words'

interface Kept {
	words: TranslationWords
	version: number
}

const keyOf = (place: string) => `sportello-unsaved-translation-${place}`

/** Words that no save confirmed, as this tab kept them; null where there are none. */
export function readKeptTranslation(place: string): Kept | null {
	try {
		const kept = sessionStorage.getItem(keyOf(place))
		return kept ? (JSON.parse(kept) as Kept) : null
	} catch {
		return null
	}
}

/** Keeps words in this tab, or forgets them. A browser that keeps nothing must not stop anyone from typing. */
export function keepTranslation(place: string, kept: Kept | null): void {
	try {
		if (kept) sessionStorage.setItem(keyOf(place), JSON.stringify(kept))
		else sessionStorage.removeItem(keyOf(place))
	} catch {}
}
