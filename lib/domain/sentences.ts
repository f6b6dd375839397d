/** How abbreviations of legal prose end, in the languages we write; a full stop after them ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:artt?|arts|art|no|n|nr|núm|ст|чл|conv|L|D\.L|D\.Lgs|D\.M|D\.P\.R)\.$/iu

// A Latin or Cyrillic sentence begins with a capital; other scripts have none, and Chinese has no space either.
const BETWEEN = /(?<=[.!?؟۔।][)”"»]?)\s+(?=[\p{Lu}\p{Lo}\p{N}“"«(¿¡])|(?<=[。！？][”）]?)(?![”）。！？])\s*(?=\S)/u

/** Splits prose into sentences, and knows that "D.Lgs. 142/2015 art. 22" is in the middle of one. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = []
	for (const piece of text.split(BETWEEN)) {
		const last = sentences.at(-1)
		if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
		else sentences.push(piece)
	}
	return sentences
}
