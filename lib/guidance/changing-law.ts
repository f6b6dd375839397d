import { anchorOf } from '@/lib/domain/anchor'
import type { ChangingLaw } from '@/lib/domain/reading-pages'
import { findEntries } from './find-entries'
import { wordsOf } from './readable'

/** The laws of a country that are changing, each told once, with the claims that rest on it. */
export async function loadChangingLaw(country: string, language: string): Promise<ChangingLaw[]> {
	const found = await findEntries('claim', { country, isChanging: true }, language)
	const byWords = new Map<string, ChangingLaw>()
	for (const { slug, status, topic, entitlement, content, translation } of found) {
		if (!content.changing || !status || !topic || !entitlement) continue
		const words = wordsOf('claim', content, language, translation).one('changing', content.changing)
		const told = byWords.get(content.changing) ?? { words, claims: [] }
		told.claims.push({ slug, anchor: anchorOf(slug), status, topic, entitlement })
		byWords.set(content.changing, told)
	}
	return [...byWords.values()]
}
