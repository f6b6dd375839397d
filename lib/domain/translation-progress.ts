import type { Block } from './blocks'
import { countWords } from './count-words'
import { localise } from './localise'
import type { PublishedTranslation, TranslatedBlock } from './translation'

/**
 * How far one block has come in a language, from nothing to done: `missing` nobody translated it; `stale` its law
 * changed and readers get the source; `behind` its words changed and readers get the older translation; `draft`
 * somebody is at it; `waiting` another speaker is to check it; `done` readers have it.
 */
export const PROGRESS_STATES = ['missing', 'stale', 'behind', 'draft', 'waiting', 'done'] as const

export type ProgressState = (typeof PROGRESS_STATES)[number]

export interface BlockProgress {
	key: string
	state: ProgressState
	/** Words of the source: what there is to translate. */
	words: number
}

export interface TranslationWork {
	language: string
	published: PublishedTranslation | null
	/** The blocks of the translation that waits for its approval. */
	waiting: readonly TranslatedBlock[] | null
	/** The blocks of the working copy; their texts may be empty. */
	draft: readonly TranslatedBlock[] | null
}

/** Whether these blocks translate this very text. Work on earlier words of a block is no work on its new ones. */
const translates = (blocks: readonly TranslatedBlock[] | null, source: string) =>
	blocks?.some((block) => block.source === source && block.text.trim() !== '') ?? false

function stateOf(block: Block, work: TranslationWork, standing: ReadonlySet<string>): ProgressState {
	const { state } = localise(block, work.language, work.published, standing)
	if (state === 'fresh' || state === 'source') return 'done'
	if (translates(work.waiting, block.text)) return 'waiting'
	if (translates(work.draft, block.text)) return 'draft'
	return state
}

/** Tells of each block of an entry how far its translation into one language has come. */
export function translationProgress(blocks: readonly Block[], work: TranslationWork): BlockProgress[] {
	const standing = new Set(blocks.map(({ text }) => text))
	return blocks.map((block) => ({
		key: block.key,
		state: stateOf(block, work, standing),
		words: countWords(block.text),
	}))
}

/** Adds up blocks and words by state, so that a language can say how much is missing, behind, waiting and done. */
export function sumProgress(
	blocks: readonly BlockProgress[],
): Record<ProgressState, { blocks: number; words: number }> {
	const sums = Object.fromEntries(PROGRESS_STATES.map((state) => [state, { blocks: 0, words: 0 }])) as Record<
		ProgressState,
		{ blocks: number; words: number }
	>
	for (const { state, words } of blocks) {
		sums[state].blocks += 1
		sums[state].words += words
	}
	return sums
}
