import type { Block } from './blocks'
import { diffTexts } from './text-diff'

export interface BlockMatch {
	before: Block | null
	after: Block | null
}

/** The share of the longer text that both have. */
function likeness(before: string, after: string): number {
	const shared = diffTexts(before, after, 'en')
		.filter(({ change }) => change === 'same')
		.reduce((length, run) => length + run.text.trim().length, 0)
	return shared / Math.max(before.length, after.length)
}

/** How alike two items of a list must be to count as one item that was edited. */
const ALIKE = 0.4

/** Matches the items of a field in two versions: first the same words, wherever they stand, then the most alike. */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): BlockMatch[] {
	const free = [...before]
	const take = (fits: (block: Block) => boolean): Block | null => {
		const index = free.findIndex(fits)
		return index < 0 ? null : (free.splice(index, 1)[0] ?? null)
	}
	const matches: BlockMatch[] = after.map((block) => ({
		before: take(({ text }) => text === block.text),
		after: block,
	}))

	for (const match of matches.filter((candidate) => candidate.before === null)) {
		const block = match.after as Block
		// A field of its own is the same field, however much it changed.
		if (!block.key.includes('.')) match.before = take(({ key }) => key === block.key)
		const alike = free.map((earlier) => ({ earlier, share: likeness(earlier.text, block.text) }))
		const best = alike.sort((a, b) => b.share - a.share)[0]
		if (match.before === null && best && best.share >= ALIKE) match.before = take((earlier) => earlier === best.earlier)
	}
	return [...matches, ...free.map((block) => ({ before: block, after: null }))]
}
