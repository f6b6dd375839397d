/** Zeros of the digits people type besides Western ones: Arabic, Persian, Bengali, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x09e6, 0x0966]

/** Letters that one sound or one habit of typing spells in several ways, to the one they are compared as. */
const ALIKE: Record<string, string> = {
	// Arabic script: alef, final ye, kaf and he, as keyboards of Arabic, Persian and Urdu differ.
	...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ۃ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ء: '' },
	// Latin letters that no accent can be taken from.
	...{ ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' },
}

const SEVERAL_SPELLINGS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu')
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef\u0966-\u096f]/g

/** Accents of Latin and Cyrillic; hamza, vowel signs and the stretching line of Arabic script. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g

function westernDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0
	return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? 0x30))
}

/**
 * Gives a text as search compares it: small letters, one spelling of letters that are written in several, no accents,
 * Western digits. Vowel signs of Bengali stay: without them it is another word.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(MARKS, '')
		.replace(FOREIGN_DIGITS, westernDigit)
		.replace(SEVERAL_SPELLINGS, (letter) => ALIKE[letter] ?? letter)
		.replace(/(\p{Script=Cyrillic})['’ʼ`](?=\p{Script=Cyrillic})/gu, '$1')
}
