import type { Block } from './blocks'
import { contentHash } from './canonical'

/** One block of a working copy: what is written so far of the words in `source`. */
export interface DraftBlock {
	key: string
	/** The source text that `text` translates: older than what stands where the block is behind. */
	source: string
	/** Empty while nobody translated it. */
	text: string
}

export interface LaidBlocks {
	/** One for each block of the source, in its order. */
	blocks: DraftBlock[]
	/** Translated before, of words that are no longer there. */
	left: DraftBlock[]
}

/**
 * Lays translated blocks along the source as it now stands. The same words keep their translation wherever they moved;
 * changed words keep the old text beside the old source, so that it shows as behind; the rest begins empty.
 */
export function layBlocks(source: readonly Block[], known: readonly DraftBlock[]): LaidBlocks {
	const standing = new Set(source.map(({ text }) => text))
	const used = new Set<DraftBlock>()
	const blocks = source.map(({ key, text }) => {
		const same = known.find((block) => block.source === text && block.text !== '')
		const earlier = same ?? known.find((block) => block.key === key && !standing.has(block.source) && block.text !== '')
		if (!earlier) return { key, source: text, text: '' }
		used.add(earlier)
		return { key, source: earlier.source, text: earlier.text }
	})
	return { blocks, left: known.filter((block) => !used.has(block) && !standing.has(block.source) && block.text !== '') }
}

/** The blocks of the source that a working copy does not translate as they now stand. */
export function unfinishedBlocks(source: readonly Block[], written: readonly DraftBlock[]): string[] {
	const finished = new Set(written.filter(({ text }) => text.trim() !== '').map((block) => block.source))
	return source.filter(({ text }) => !finished.has(text)).map(({ key }) => key)
}

/** The blocks as they are submitted: one for each of the source, trimmed. All of them must be finished. */
export function finishedBlocks(source: readonly Block[], written: readonly DraftBlock[]): DraftBlock[] {
	return layBlocks(source, written).blocks.map(({ key, source, text }) => ({ key, source, text: text.trim() }))
}

/** Whether a text is still, block by block, the one it began from. */
export function isUntouched(written: readonly DraftBlock[], began: readonly DraftBlock[]): boolean {
	const before = new Map(began.map((block) => [block.source, block.text]))
	return written.every(({ source, text }) => text === '' || before.get(source) === text.trim())
}

/** The hash of what a translation says: what a speaker read is what they approve (invariant 3). */
export function translationHash(blocks: readonly DraftBlock[]): string {
	return contentHash(blocks)
}
