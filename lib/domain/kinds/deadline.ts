import { z } from 'zod'
import { checked, confidence, optionalText, partialDate, slug, text } from '../fields'

/** How the days of a limit are counted. */
export const COUNTINGS = [
	'calendar-days',
	'working-days',
	'hours',
	'months',
	'calendar-years',
	'fixed-date',
	'august',
	'no-limit',
] as const

/** Whether a rule of counting holds; `not-applicable` where the limit is none of a court. */
export const COUNTING_RULES = ['yes', 'no', 'not-applicable'] as const

const rule = z.enum(COUNTING_RULES).nullable().default(null)

/** A legal time limit: how long, from when, and how it is counted. */
export const deadlineContent = z.strictObject({
	title: text,
	limit: text,
	otherLimits: optionalText,
	trigger: optionalText,
	/** The statuses it concerns; `all` means every one. */
	statuses: z.array(slug).min(1),
	/** The transition it belongs to, by its slug. */
	transition: slug.nullable().default(null),
	counting: z.enum(COUNTINGS).nullable().default(null),
	startDayExcluded: rule,
	movesFromHoliday: rule,
	stopsInAugust: rule,
	note: optionalText,
	augustNote: optionalText,
	whoToAsk: optionalText,
	asOf: partialDate,
	confidence,
	checked,
	recheck: optionalText,
})

export type DeadlineContent = z.infer<typeof deadlineContent>
