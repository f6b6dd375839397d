import type { BlockCheck } from './finding'

/** A street or square of Italy with its name and number, as it stands on its sign. */
const STREET =
	/\b(?:Via|Viale|Corso|Piazza|Piazzale|Piazzetta|Largo|Strada|Vicolo|Lungo ?Dora|Lungo ?Po|Lungarno)(?:\s+(?:d[aei]l?l?[aoe]?|dei|degli|delle|di|e|san|santa)\b|\s+(?:d|dell|sant|all)['’]|\s*\p{Lu}[\p{L}.'’]*)+(?:,?\s*(?:n\.\s*)?\d+(?:\/?[a-z])?\b(?!\s*%))?/gu

const spelled = (text: string) => text.replace(/[’]/g, "'").replace(/\s+/g, ' ')

/** Finds street addresses of the source that do not stand letter by letter in the translation. */
export const checkAddresses: BlockCheck = ({ source, text }) => {
	const made = spelled(text)
	const expected = (spelled(source).match(STREET) ?? []).filter((address) => !made.includes(address))
	return expected.length > 0 ? { expected: [...new Set(expected)], found: made.match(STREET) ?? [] } : null
}
