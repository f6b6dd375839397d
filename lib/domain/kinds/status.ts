import { z } from 'zod'
import { confidence, optionalText, partialDate, text } from '../fields'

/** What one legal status means in one country, and the papers that show it. */
export const statusContent = z.strictObject({
	nameInLaw: text,
	definition: text,
	papers: optionalText,
	duration: optionalText,
	note: optionalText,
	asOf: partialDate,
	confidence,
	recheck: optionalText,
})

export type StatusContent = z.infer<typeof statusContent>
