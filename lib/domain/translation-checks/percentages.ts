import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { plainNumber } from './plain-number'
import { westernDigits } from './western-digits'

const SIGN =
	'[%٪％]|per ?cent\\b|per cento|pour cent|por cien(?:to)?|por cento|la sută|për qind|відсот\\p{L}*|процент\\p{L}*|(?:ب|في )ال(?:مئة|مائة|مية)|درصد|فی ?صد|শতাংশ'

const AFTER = new RegExp(`(\\d+(?:[.,]\\d{1,2})?)[\\s\\u00a0]?(?:${SIGN})`, 'giu')
const BEFORE = /(?:百分之|%|٪)[\s\u00a0]?(\d+(?:[.,]\d{1,2})?)(?![\d%٪])/gu

function percentagesIn(text: string): string[] {
	const western = westernDigits(text)
	const after = [...western.matchAll(AFTER)]
	const before = after.length > 0 ? [] : [...western.matchAll(BEFORE)]
	return [...after, ...before].map((match) => `${plainNumber(match[1] ?? '')} %`)
}

/** Finds percentages that only one of the two texts has, in signs or in words. */
export const checkPercentages: BlockCheck = ({ source, text }) =>
	differenceOf(percentagesIn(source), percentagesIn(text))
