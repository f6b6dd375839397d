import { z } from 'zod'
import { ANSWERS } from '../answers'
import { absentDate, absentText, checked, confidence, optionalText, partialDate, text, textList } from '../fields'

/** What one claim says; its country, status and entitlement are facets of the entry, its law its references. */
export const claimContent = z.strictObject({
	answer: z.enum(ANSWERS),
	summary: text,
	reason: optionalText,
	conditions: textList,
	steps: textList,
	documents: textList,
	where: optionalText,
	deadline: optionalText,
	/** What is being changed in the law it rests on, where a change is known to be on its way. */
	changing: absentText,
	practice: optionalText,
	refused: textList,
	asOf: partialDate,
	confidence,
	checked,
	recheck: optionalText,
	/** First and last day it holds, as exactly as they are known; both days included. */
	validFrom: absentDate,
	validUntil: absentDate,
})

export type ClaimContent = z.infer<typeof claimContent>
