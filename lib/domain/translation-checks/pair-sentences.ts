import { splitSentences } from '../sentences'

export interface SentencePair {
	source: string
	text: string
}

/**
 * Lays the sentences of a block beside those of its translation. Where their numbers differ, nobody knows which
 * belongs to which, and the whole block is one pair.
 */
export function pairSentences(source: string, text: string): SentencePair[] {
	const sources = splitSentences(source)
	const texts = splitSentences(text)
	if (sources.length !== texts.length) return [{ source, text }]
	return sources.map((sentence, index) => ({ source: sentence, text: texts[index] ?? '' }))
}
