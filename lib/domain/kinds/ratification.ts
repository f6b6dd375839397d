import { z } from 'zod'
import { addressBasis, checked, confidence, optionalText, partialDate, webAddress } from '../fields'

/** Whether one country is bound by one treaty; `unknown` was not guessed and must show as unknown. */
export const RATIFICATION_STATES = [
	'party',
	'not-party',
	'unknown',
	'denounced',
	'predecessor-instrument-only',
] as const

export const ratificationContent = z.strictObject({
	status: z.enum(RATIFICATION_STATES),
	year: z.int().min(1900).max(2100).nullable().default(null),
	note: optionalText,
	url: webAddress.nullable().default(null),
	urlBasis: addressBasis.nullable().default(null),
	confidence: confidence.nullable().default(null),
	checked,
	asOf: partialDate,
})

export type RatificationContent = z.infer<typeof ratificationContent>
