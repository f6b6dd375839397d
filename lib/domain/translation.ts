import { z } from 'zod'
import { text } from './fields'
import type { ChangeGrade } from './grades'

/** One block in another language, pinned to the very words it translates. */
export const translatedBlock = z.strictObject({ key: text, source: text, text })

export type TranslatedBlock = z.infer<typeof translatedBlock>

export interface PublishedTranslation {
	language: string
	method: 'human' | 'machine'
	reviewed: boolean
	blocks: TranslatedBlock[]
	/** The gravest change published since the revision this translates. */
	changedSince: ChangeGrade
}

/**
 * What a reader gets for one block:
 * `source` they read the source language; `fresh` a translation of these very words;
 * `behind` a translation of words since edited without legal effect; `stale` the source text, because the law
 * in it changed; `missing` the source text, because nobody translated it.
 */
export type BlockState = 'source' | 'fresh' | 'behind' | 'stale' | 'missing'

export interface LocalisedText {
	text: string
	language: string
	state: BlockState
}
