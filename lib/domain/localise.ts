import { SOURCE_LANGUAGE } from './languages'
import type { LocalisedText, PublishedTranslation } from './translation'

/**
 * Chooses the words a reader gets for one block of the source text (invariant 4).
 * `standing` are the source texts of all blocks the entry has now: a translation of one of those belongs to that
 * block, wherever it moved, and never stands in for another.
 */
export function localise(
	block: { key: string; text: string },
	language: string,
	translation: PublishedTranslation | null,
	standing: ReadonlySet<string>,
): LocalisedText {
	const inSource = { text: block.text, language: SOURCE_LANGUAGE }
	if (language === SOURCE_LANGUAGE) return { ...inSource, state: 'source' }
	if (!translation) return { ...inSource, state: 'missing' }

	const same = translation.blocks.find((b) => b.source === block.text)
	if (same) return { text: same.text, language, state: 'fresh' }

	const earlier = translation.blocks.find((b) => b.key === block.key && !standing.has(b.source))
	if (!earlier) return { ...inSource, state: 'missing' }
	if (translation.changedSince === 'legal') return { ...inSource, state: 'stale' }
	return { text: earlier.text, language, state: 'behind' }
}
