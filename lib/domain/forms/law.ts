import { RATIFICATION_STATES } from '../kinds/ratification'
import { SOURCE_KINDS, SOURCE_LEVELS } from '../kinds/source'
import { AS_OF, CHECKED, CONFIDENCE, STATUSES_FIELD, TOPICS_FIELD, URL, URL_BASIS } from './common'
import type { FormSection } from './field'

export const SOURCE_FORM: FormSection[] = [
	{
		key: 'law',
		fields: [
			{ name: 'title', control: 'text' },
			{ name: 'short', control: 'line' },
			{ name: 'number', control: 'line' },
			{ name: 'level', control: 'choice', choices: { list: 'level', values: SOURCE_LEVELS } },
			{ name: 'kind', control: 'menu', choices: { list: 'sourceKind', values: SOURCE_KINDS } },
			{ name: 'body', control: 'line' },
			{ name: 'binding', control: 'yes-no' },
		],
	},
	{
		key: 'dates',
		fields: [{ name: 'date', control: 'date' }, { name: 'inForce', control: 'date' }, AS_OF],
	},
	{ key: 'address', fields: [URL, URL_BASIS] },
	{
		key: 'notes',
		fields: [
			{ name: 'scope', control: 'text' },
			{ name: 'note', control: 'text' },
		],
	},
]

export const PROVISION_FORM: FormSection[] = [
	{
		key: 'law',
		fields: [{ name: 'article', control: 'line' }, { name: 'text', control: 'text' }, CONFIDENCE],
	},
	{ key: 'scope', fields: [TOPICS_FIELD, STATUSES_FIELD] },
]

export const RATIFICATION_FORM: FormSection[] = [
	{
		key: 'law',
		fields: [
			{ name: 'status', control: 'choice', choices: { list: 'ratification', values: RATIFICATION_STATES } },
			{ name: 'year', control: 'year' },
			{ name: 'note', control: 'text' },
		],
	},
	{ key: 'address', fields: [URL, URL_BASIS] },
	{ key: 'trust', fields: [AS_OF, CONFIDENCE, CHECKED] },
]
