import { type Answer, needsReason } from './answers'
import { type Block, blocksOf } from './blocks'
import type { PortableReference } from './entry'
import { findHardWords } from './find-hard-words'
import type { EntryKind } from './kinds'
import { citesLaw } from './kinds'
import { SOURCE_LANGUAGE } from './languages'
import { splitSentences } from './sentences'

/** Longest sentence, in words, that a tired person reads at a bus stop. */
export const LONGEST_SENTENCE = 25

export const HINT_CODES = ['long-sentence', 'hard-word', 'source-missing', 'reason-missing', 'steps-missing'] as const

/** Advice to the writer; it never blocks. `code` is a text in messages/admin/{en,it}/hints.json. */
export interface Hint {
	code: (typeof HINT_CODES)[number]
	/** The block it is about; null for the entry as a whole. */
	block: string | null
	params: Record<string, string | number>
}

function longSentences({ key, text }: Block): Hint[] {
	return splitSentences(text).flatMap((sentence) => {
		const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
		if (words <= LONGEST_SENTENCE) return []
		return [{ code: 'long-sentence', block: key, params: { words, longest: LONGEST_SENTENCE, sentence } }]
	})
}

/** The hints on one block. We know plain words in the language of the source only. */
export function hintsFor(block: Block, language: string): Hint[] {
	if (language !== SOURCE_LANGUAGE) return []
	const hard = findHardWords(block.text).map((params): Hint => ({ code: 'hard-word', block: block.key, params }))
	return [...longSentences(block), ...hard]
}

const isBlank = (value: unknown): boolean =>
	Array.isArray(value) ? value.every(isBlank) : value === undefined || value === null || String(value).trim() === ''

/** The hints on a working copy, complete or not: its prose, and what readers will miss. */
export function hintsForEntry(
	kind: EntryKind,
	content: object,
	references: readonly Pick<PortableReference, 'provision'>[],
): Hint[] {
	const hints = blocksOf(kind, content).flatMap((block) => hintsFor(block, SOURCE_LANGUAGE))
	if (citesLaw(kind) && references.every(({ provision }) => isBlank(provision)))
		hints.push({ code: 'source-missing', block: null, params: {} })
	if (kind !== 'claim') return hints

	const { answer, reason, steps } = content as { answer?: Answer; reason?: unknown; steps?: unknown }
	if (answer && needsReason(answer) && isBlank(reason))
		hints.push({ code: 'reason-missing', block: 'reason', params: { answer } })
	if (isBlank(steps)) hints.push({ code: 'steps-missing', block: 'steps', params: {} })
	return hints
}
