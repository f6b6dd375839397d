/** How abbreviations of legal English end; a full stop after them ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:arts?|no|conv|L|D\.L|D\.Lgs|D\.M|D\.P\.R)\.$/i

/** Splits English prose into sentences, and knows that "D.Lgs. 142/2015 art. 22" is in the middle of one. */
export function splitSentences(text: string): string[] {
	const pieces = text.split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}\p{N}“"(])/u)
	const sentences: string[] = []
	for (const piece of pieces) {
		const last = sentences.at(-1)
		if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
		else sentences.push(piece)
	}
	return sentences
}
