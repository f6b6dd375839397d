import { z } from 'zod'
import { checked, confidence, optionalText, partialDate, slug, text, textList } from '../fields'

/** What changes when a person moves from one status, the facet of the entry, to another. */
export const transitionContent = z.strictObject({
	title: text,
	/** Where it leads; empty where several outcomes are possible. */
	to: z.array(slug).default([]),
	when: text,
	gained: textList,
	lost: textList,
	steps: textList,
	whoToAsk: optionalText,
	asOf: partialDate,
	confidence,
	checked,
	recheck: optionalText,
})

export type TransitionContent = z.infer<typeof transitionContent>
