import { z } from 'zod'
import { named } from './named'

/** A text in the language that was asked for, or in the language it was written in, and why. */
export const words = named(
	'Words',
	z
		.strictObject({
			text: z.string(),
			language: z.string().describe('The language this text is in; not always the one that was asked for.'),
			state: z
				.enum(['source', 'fresh', 'behind', 'stale', 'missing'])
				.describe(
					'source: as it was written. fresh: a translation of exactly these words. behind: a translation of words that were edited since without legal effect. stale: the written text, because the law in it changed after it was translated. missing: the written text, because nobody translated it.',
				),
		})
		.describe('A text and the language it is in.'),
)

export const day = z.iso.date()

/** A year, a month or a day, as exactly as it is known. */
export const knownDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
	.describe('A year, a month or a day (YYYY, YYYY-MM, YYYY-MM-DD): as exact as it is known.')

/** The stable name of a thing. */
export const name = z.string().describe('The stable name of the thing: it never changes and is never given to another.')

export const country = z
	.string()
	.regex(/^[a-z]{2}$/)
	.describe('ISO 3166 code of two letters, in lower case.')

export const page = z.url().describe('The page for readers, in the language that was asked for.')
