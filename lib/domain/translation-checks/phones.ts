import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { westernDigits } from './western-digits'

/** Seven digits or more, in groups. A slash would make it the number of a law, a comma a list. */
const PHONE = /(?<![\d/.-])\+?\d(?:[\s\u00a0.()-]{0,2}\d){6,14}(?![\d/-])/g

/** A day written in digits alone is no telephone number. */
const DAY = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})$/

/** A year and a bracket behind it, such as the votes on a resolution of 2018. */
const YEAR_AND_MORE = /^(?:19|20)\d{2}\s*\(/

const phonesIn = (text: string): string[] =>
	(
		westernDigits(text)
			.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
			.match(PHONE) ?? []
	)
		.filter((number) => !DAY.test(number.trim()) && !YEAR_AND_MORE.test(number))
		.map((number) => number.replace(/[^\d+]/g, ''))

/** Finds telephone numbers that only one of the two texts has, however they are grouped. */
export const checkPhones: BlockCheck = ({ source, text }) => differenceOf(phonesIn(source), phonesIn(text))
