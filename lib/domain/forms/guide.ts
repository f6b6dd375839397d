import { AS_OF, CONFIDENCE, RECHECK } from './common'
import type { FormSection } from './field'

export const STATUS_FORM: FormSection[] = [
	{
		key: 'status',
		fields: [
			{ name: 'nameInLaw', control: 'line' },
			{ name: 'definition', control: 'text' },
			{ name: 'papers', control: 'text' },
			{ name: 'duration', control: 'text' },
			{ name: 'obligations', control: 'texts' },
			{ name: 'note', control: 'text' },
		],
	},
	{ key: 'trust', fields: [AS_OF, CONFIDENCE, RECHECK] },
]

export const GAP_FORM: FormSection[] = [
	{
		key: 'gap',
		fields: [
			{ name: 'why', control: 'text' },
			{ name: 'part', control: 'line' },
		],
	},
]

export const TERM_FORM: FormSection[] = [
	{
		key: 'term',
		fields: [
			{ name: 'term', control: 'line' },
			{ name: 'language', control: 'language' },
			{ name: 'meaning', control: 'text' },
			{ name: 'definition', control: 'text' },
		],
	},
]

export const CHECKLIST_FORM: FormSection[] = [
	{
		key: 'checklist',
		fields: [
			{ name: 'title', control: 'line' },
			{ name: 'introduction', control: 'text' },
			{ name: 'do', control: 'texts' },
			{ name: 'dont', control: 'texts' },
			{ name: 'examples', control: 'texts' },
		],
	},
]
