const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u
// Seven digits or more, however they are grouped, in any script: a phone number, a tax or a permit number.
const LONG_NUMBER = /\p{Nd}(?:[\s./()-]*\p{Nd}){6,}/u
// The number of a law (286/1998) and a day (12.03.2026) are long numbers too, and lead to nobody.
const LAW_OR_DAY = /\b\d{1,4}\/(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b/g
const TAX_CODE = /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/i

/** Whether a text holds what could lead to a person: an e-mail address, a long number, an Italian tax code. */
export function holdsPersonalData(text: string): boolean {
	return EMAIL.test(text) || LONG_NUMBER.test(text.replace(LAW_OR_DAY, '')) || TAX_CODE.test(text)
}
