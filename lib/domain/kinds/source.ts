import { z } from 'zod'
import { addressBasis, optionalText, partialDate, text, webAddress } from '../fields'

export const SOURCE_LEVELS = ['international', 'european', 'national', 'regional', 'local'] as const

export const SOURCE_KINDS = [
	'treaty',
	'convention',
	'recommendation',
	'compact',
	'charter',
	'directive',
	'regulation',
	'decision',
	'constitution',
	'code',
	'law',
	'decree',
	'judgment',
	'opinion',
	'circular',
	'agreement',
	'collective-agreement',
	'report',
	'general-comment',
	'bill',
	'news',
] as const

/** A law, treaty, judgment, circular or report that guidance rests on. */
export const sourceContent = z.strictObject({
	level: z.enum(SOURCE_LEVELS),
	kind: z.enum(SOURCE_KINDS),
	body: optionalText,
	title: text,
	short: optionalText,
	/** Its official number, in the law's own language: the same for readers of every language. */
	number: optionalText,
	date: partialDate.nullable().default(null),
	inForce: partialDate.nullable().default(null),
	binding: z.boolean(),
	url: webAddress.nullable().default(null),
	urlBasis: addressBasis.nullable().default(null),
	scope: optionalText,
	note: optionalText,
	asOf: partialDate.nullable().default(null),
})

export type SourceContent = z.infer<typeof sourceContent>
export type SourceLevel = (typeof SOURCE_LEVELS)[number]
