import type { BlockCheck } from './finding'

const ARTICLE =
	/\barts?\.?\s+(\d+(?:-[a-z]+)?(?:\([\w-]{1,12}\))*(?:(?:,\s*|\s+(?:and|to|or)\s+|-)\d+(?:-[a-z]+)?(?:\([\w-]{1,12}\))*)*)/giu
const ONE = /\d+(?:-[a-z]+)?(?:\([\w-]{1,12}\))*/giu
const LAW = /(?<![\d/])\d{1,5}\/(?:19|20)\d{2}(?:\/[A-Z]{2,4})?(?![\d/])/g

/** The numbers of articles and laws in an English text: "18-ter", "35(4)", "142/2015". */
function numbersOfLaw(text: string): string[] {
	const articles = [...text.matchAll(ARTICLE)].flatMap(([, list = '']) => list.match(ONE) ?? [])
	return [...articles, ...(text.match(LAW) ?? [])]
}

/** Finds article and law numbers of the source that do not stand as they are in the translation. */
export const checkArticles: BlockCheck = ({ source, text }) => {
	const made = text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '')
	const expected = numbersOfLaw(source).filter(
		(number) =>
			!new RegExp(`(?<![\\d/])${number.replace(/[()]/g, '\\$&')}(?![\\d/]|\\([\\w-]{1,12}\\)|-[a-z])`, 'i').test(made),
	)
	return expected.length > 0 ? { expected: [...new Set(expected)], found: [] } : null
}
