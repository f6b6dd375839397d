/** Why a file is refused, whole; each is a text in messages/admin/{en,it}/xliff.json. */
export const XLIFF_REFUSALS = [
	'too-large',
	'wrong-encoding',
	'declarations',
	'not-xml',
	'not-xliff',
	'wrong-version',
	'wrong-language',
	'nothing-inside',
	'unknown-entry',
	'unknown-unit',
	'duplicate-unit',
	'segmented',
	'inline-markup',
	'source-changed',
	'target-missing',
] as const

export type XliffRefusalCode = (typeof XLIFF_REFUSALS)[number]

export interface XliffRefusal {
	ok: false
	code: XliffRefusalCode
	/** What fills in the text of the refusal: line, entry, unit, what was found and what was wanted. */
	detail: Record<string, string | number>
}

export const refuseFile = (code: XliffRefusalCode, detail: XliffRefusal['detail'] = {}): XliffRefusal => ({
	ok: false,
	code,
	detail,
})
