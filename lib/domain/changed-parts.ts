import type { Block } from './blocks'
import type { TranslatedBlock } from './translation'

/** A block whose source is not what was last translated. */
export interface ChangedPart {
	key: string
	/** The words last translated, and their translation; null where the block is new. */
	before: { source: string; text: string } | null
	/** The words the source has now; null where the block is gone. */
	now: string | null
}

/**
 * Tells which blocks changed since an entry was last translated. A block that only moved did not change: it is known
 * by its words, not by its place.
 */
export function changedParts(blocks: readonly Block[], translated: readonly TranslatedBlock[]): ChangedPart[] {
	const standing = new Set(blocks.map(({ text }) => text))
	const known = new Set(translated.map(({ source }) => source))
	const gone = new Map(translated.filter(({ source }) => !standing.has(source)).map((block) => [block.key, block]))

	const changed = blocks
		.filter(({ text }) => !known.has(text))
		.map(({ key, text }): ChangedPart => {
			const earlier = gone.get(key)
			gone.delete(key)
			return { key, before: earlier ? { source: earlier.source, text: earlier.text } : null, now: text }
		})
	const removed = [...gone.values()].map(({ key, source, text }) => ({ key, before: { source, text }, now: null }))
	return [...changed, ...removed]
}
