import { COUNTING_RULES, COUNTINGS } from '../kinds/deadline'
import { AS_OF, CHECKED, CONFIDENCE, RECHECK, STATUSES_FIELD } from './common'
import type { FormField, FormSection } from './field'

const rule = (name: string): FormField => ({
	name,
	control: 'choice',
	choices: { list: 'countingRule', values: COUNTING_RULES },
})

export const DEADLINE_FORM: FormSection[] = [
	{
		key: 'deadline',
		fields: [
			{ name: 'title', control: 'line' },
			{ name: 'limit', control: 'line' },
			{ name: 'otherLimits', control: 'text' },
			{ name: 'trigger', control: 'line' },
			STATUSES_FIELD,
			{ name: 'transition', control: 'line' },
			{ name: 'whoToAsk', control: 'line' },
		],
	},
	{
		key: 'counting',
		fields: [
			{ name: 'counting', control: 'menu', choices: { list: 'counting', values: COUNTINGS } },
			rule('startDayExcluded'),
			rule('movesFromHoliday'),
			rule('stopsInAugust'),
			{ name: 'note', control: 'text' },
			{ name: 'augustNote', control: 'text' },
		],
	},
	{ key: 'trust', fields: [AS_OF, CONFIDENCE, CHECKED, RECHECK] },
]

export const TRANSITION_FORM: FormSection[] = [
	{
		key: 'transition',
		fields: [
			{ name: 'title', control: 'line' },
			{ name: 'to', control: 'statuses' },
			{ name: 'when', control: 'text' },
			{ name: 'gained', control: 'texts' },
			{ name: 'lost', control: 'texts' },
			{ name: 'steps', control: 'texts' },
			{ name: 'whoToAsk', control: 'line' },
		],
	},
	{ key: 'trust', fields: [AS_OF, CONFIDENCE, CHECKED, RECHECK] },
]
