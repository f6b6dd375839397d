import { differenceOf } from './difference'
import type { BlockCheck } from './finding'
import { plainNumber } from './plain-number'
import { westernDigits } from './western-digits'

/** The currencies of our countries, as each language writes them. */
const CURRENCIES: [code: string, names: string][] = [
	['EUR', '€|EUR\\b|euro(?!p)\\p{L}*|євро|يورو|یورو|ইউরো|欧元|evro'],
	['USD', '\\$|USD\\b|dollar\\p{L}*|dólar\\p{L}*|dolar\\p{L}*|долар\\p{L}*|دولار\\p{L}*|دلار|ڈالر|ডলার|美元'],
	['GBP', '£|GBP\\b'],
]

const NUMBER = "\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d{1,2})?"

const PATTERNS = CURRENCIES.map(([code, names]) => ({
	code,
	pattern: new RegExp(`(?:(?:${names})\\s?(${NUMBER})(?!\\d))|(?<![\\d.,])(${NUMBER})\\s?(?:${names})`, 'giu'),
}))

const amountsIn = (text: string): string[] =>
	PATTERNS.flatMap(({ code, pattern }) =>
		[...westernDigits(text).matchAll(pattern)].map((match) => `${plainNumber(match[1] ?? match[2] ?? '')} ${code}`),
	)

/** Finds sums of money that only one of the two texts has; "1,500 €" and "1.500 euro" are the same sum. */
export const checkAmounts: BlockCheck = ({ source, text }) => differenceOf(amountsIn(source), amountsIn(text))
