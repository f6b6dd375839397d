import type { DraftWords } from '@/lib/editorial/read/editor'

/** Words that no save confirmed, as this tab keeps them until one does. */
export interface KeptWords {
	words: DraftWords
	version: number
}

const keyOf = (entry: string) => `sportello-unsaved-${entry}`

export function readKept(entry: string): KeptWords | null {
	try {
		const kept = sessionStorage.getItem(keyOf(entry))
		return kept ? (JSON.parse(kept) as KeptWords) : null
	} catch {
		return null
	}
}

/** Keeps words in this tab, or forgets them. A browser that keeps nothing must not stop anyone from typing. */
export function keepWords(entry: string, kept: KeptWords | null): void {
	try {
		if (kept) sessionStorage.setItem(keyOf(entry), JSON.stringify(kept))
		else sessionStorage.removeItem(keyOf(entry))
	} catch {}
}
