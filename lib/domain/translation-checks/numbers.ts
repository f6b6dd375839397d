import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { westernDigits } from './western-digits'

const numbersIn = (text: string): string[] => westernDigits(text).match(/\d+/g) ?? []

/**
 * Finds numbers in digits that only one of the two texts has. Numbers in words are left alone: "one" is also an
 * article, and no list of words counts reliably in every language.
 */
export const checkNumbers: BlockCheck = ({ source, text }) => differenceOf(numbersIn(source), numbersIn(text))
