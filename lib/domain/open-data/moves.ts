import { z } from 'zod'
import { COUNTING_RULES, COUNTINGS } from '../kinds/deadline'
import { citations } from './citation'
import { howChecked } from './claim'
import { named } from './named'
import { trust } from './trust'
import { knownDate, name, words } from './words'

const rule = z.enum(COUNTING_RULES).nullable()

export const openDeadline = named(
	'Deadline',
	z
		.strictObject({
			slug: name,
			title: words,
			limit: words,
			otherLimits: words.nullable(),
			trigger: words.nullable().describe('What starts it.'),
			transition: name.nullable().describe('The transition it belongs to.'),
			counting: z.enum(COUNTINGS).nullable(),
			startDayExcluded: rule,
			movesFromHoliday: rule,
			stopsInAugust: rule,
			note: words.nullable(),
			augustNote: words.nullable(),
			whoToAsk: words.nullable(),
			recheck: words.nullable(),
			asOf: knownDate,
			checked: howChecked,
			...trust,
			citations,
		})
		.describe('A legal time limit.'),
)

export const openTransition = named(
	'Transition',
	z
		.strictObject({
			slug: name,
			from: name,
			to: z.array(name).describe('Empty: several outcomes are possible.'),
			title: words,
			when: words,
			gained: z.array(words),
			lost: z.array(words),
			steps: z.array(words),
			whoToAsk: words.nullable(),
			recheck: words.nullable(),
			deadlines: z.array(openDeadline),
			asOf: knownDate,
			checked: howChecked,
			...trust,
			citations,
		})
		.describe('What changes on the way from one status to another.'),
)

export type OpenDeadline = z.infer<typeof openDeadline>
export type OpenTransition = z.infer<typeof openTransition>
