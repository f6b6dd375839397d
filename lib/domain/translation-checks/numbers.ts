import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { westernDigits } from './western-digits'

/** Chinese names its months by their number; the check of dates compares those. */
const MONTH = /(?<!\d)(?:1[0-2]|0?[1-9])\s?月(?!内)/g

const numbersIn = (text: string): string[] => westernDigits(text).replace(MONTH, ' ').match(/\d+/g) ?? []

/**
 * Finds numbers in digits that only one of the two texts has. Numbers in words are left alone: "one" is also an
 * article, and no list of words counts reliably in every language.
 */
export const checkNumbers: BlockCheck = ({ source, text }) => differenceOf(numbersIn(source), numbersIn(text))
