import { z } from 'zod'

/** Prose or a name: never empty, never padded, so that the same text has one spelling. */
export const text = z
	.string()
	.min(1, 'must not be empty')
	.refine((value) => value === value.trim(), 'must not begin or end with a space')

export const optionalText = text.nullable().default(null)

export const textList = z.array(text).default([])

/** Dates that roll over, such as 30 February, come back as another day. */
function isDay(date: string): boolean {
	const parsed = new Date(date)
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** A year, a month or a day: as exact as it is known, never more. */
export const partialDate = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a year, YYYY-MM or YYYY-MM-DD')
	.refine((date) => date.length < 10 || isDay(date), 'must be a day that exists')

/** A date that says nothing when it is left out: absent rather than null, so that older content keeps its hash. */
export const absentDate = partialDate.nullish().transform((date) => date ?? undefined)

/** Prose or a list of it that says nothing when it is left out: absent, so that older content keeps its hash. */
export const absentText = text.nullish().transform((words) => words ?? undefined)
export const absentList = z
	.array(text)
	.nullish()
	.transform((texts) => (texts && texts.length > 0 ? texts : undefined))

/** Small words joined by hyphens, in parts divided by slashes: the stable name of a thing. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/, 'must be small letters, digits, hyphens and slashes')

export const webAddress = z.string().regex(/^https?:\/\/\S+$/, 'must be a web address')

/** How sure the researcher was; never shown as "verified". */
export const confidence = z.enum(['high', 'medium', 'low'])

/** What a researcher did before writing: read a page on it, or wrote from general knowledge. */
export const checked = z.enum(['secondary-page-read', 'not-checked'])

/** What an address is worth: read by us, built by the official scheme but not opened, or a home page only. */
export const addressBasis = z.enum(['page-read', 'official-address-not-opened', 'site-root-only'])
