const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** Counts the words of a text in the language of the source. */
export function countWords(text: string): number {
	return [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).length
}
