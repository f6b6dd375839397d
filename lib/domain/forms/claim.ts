import { ANSWERS, type Answer, needsReason } from '../answers'
import { AS_OF, CHECKED, CONFIDENCE, RECHECK } from './common'
import type { FormSection } from './field'

/** A claim, in the order a writer thinks: the answer, what to do, what really happens, why, how sure. */
export const CLAIM_FORM: FormSection[] = [
	{
		key: 'answer',
		fields: [
			{ name: 'answer', control: 'choice', choices: { list: 'answer', values: ANSWERS } },
			{ name: 'summary', control: 'text' },
			{ name: 'conditions', control: 'texts' },
		],
	},
	{
		key: 'doing',
		fields: [
			{ name: 'steps', control: 'texts' },
			{ name: 'documents', control: 'texts' },
			{ name: 'where', control: 'text' },
			{ name: 'deadline', control: 'text' },
			{ name: 'changing', control: 'text' },
		],
	},
	{ key: 'practice', fields: [{ name: 'practice', control: 'text' }] },
	{ key: 'refused', fields: [{ name: 'refused', control: 'texts' }] },
	{
		key: 'reason',
		fields: [
			{
				name: 'reason',
				control: 'text',
				asked: ({ answer }) => typeof answer === 'string' && needsReason(answer as Answer),
			},
		],
	},
	{
		key: 'trust',
		fields: [
			AS_OF,
			{ name: 'validFrom', control: 'date' },
			{ name: 'validUntil', control: 'date' },
			CONFIDENCE,
			CHECKED,
			RECHECK,
		],
	},
]
