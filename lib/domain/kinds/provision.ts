import { z } from 'zod'
import { confidence, optionalText, slug } from '../fields'

/** An article of a source; the article is null where the whole text is meant. */
export const provisionContent = z.strictObject({
	article: optionalText,
	text: optionalText,
	confidence: confidence.nullable().default(null),
	/** Topics and statuses it speaks of; `cross-cutting` and `all` mean every one. */
	topics: z.array(slug).default([]),
	statuses: z.array(slug).default([]),
})

export type ProvisionContent = z.infer<typeof provisionContent>
