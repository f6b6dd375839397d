import { type Dossier, KEPT_AS } from '@/lib/domain/dossier/dossier'

/** What this browser kept of a dossier; null where it kept nothing. Throws where the browser refuses. */
export const kept = (): string | null => localStorage.getItem(KEPT_AS)

/** Keeps a dossier in this browser; of an empty one nothing stays. Throws where the browser refuses or is full. */
export function keepHere(dossier: Dossier): void {
	const { items, title, introduction } = dossier
	if (items.length + title.length + introduction.length === 0) localStorage.removeItem(KEPT_AS)
	else localStorage.setItem(KEPT_AS, JSON.stringify(dossier))
}
