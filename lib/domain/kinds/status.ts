import { z } from 'zod'
import { absentList, confidence, optionalText, partialDate, text } from '../fields'

/** What one legal status means in one country, and the papers that show it. */
export const statusContent = z.strictObject({
	/** In the country's own language; empty where nobody looked it up yet. */
	nameInLaw: optionalText,
	definition: text,
	papers: optionalText,
	duration: optionalText,
	/** What the law asks of people with this status; empty where nobody researched it. */
	obligations: absentList,
	note: optionalText,
	asOf: partialDate,
	confidence,
	recheck: optionalText,
})

export type StatusContent = z.infer<typeof statusContent>
