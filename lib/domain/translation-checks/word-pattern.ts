const escapeForPattern = (words: string) => words.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** Languages written without spaces: their words are found anywhere. */
const UNSPACED = ['zh']

/** The conjunctions Arabic joins to the next word. */
const PREFIX: Record<string, string> = { ar: '[وف]?' }

/**
 * Makes one pattern of words as the word lists write them, in lower case, longest first; `*` stands for any letters.
 * The text must be made even first (`evenText`).
 */
export function wordPattern(words: readonly string[], language: string): RegExp {
	const choices = words
		.toSorted((a, b) => b.length - a.length)
		.map((item) =>
			escapeForPattern(item.normalize('NFC')).replaceAll('*', '[\\p{L}\\p{M}\\u200c]*').replaceAll(' ', '\\s+'),
		)
		.join('|')
	if (UNSPACED.includes(language)) return new RegExp(choices, 'gu')
	return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${PREFIX[language] ?? ''}(?:${choices})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
}
