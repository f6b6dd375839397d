import { SERVICE_KINDS, serviceContent } from '../kinds/service'
import { STATUSES_FIELD, TOPICS_FIELD } from './common'
import type { FormSection } from './field'

export const SERVICE_FORM: FormSection[] = [
	{
		key: 'who',
		fields: [
			{ name: 'name', control: 'line' },
			{ name: 'nameLanguage', control: 'language' },
			{ name: 'kind', control: 'menu', choices: { list: 'serviceKind', values: SERVICE_KINDS } },
			{ name: 'description', control: 'text' },
			{ name: 'languages', control: 'texts' },
			{ name: 'opening', control: 'choice', choices: { list: 'opening', values: ['open', 'planned'] } },
		],
	},
	{ key: 'scope', fields: [TOPICS_FIELD, STATUSES_FIELD] },
	{
		key: 'reach',
		fields: [
			{ name: 'place', control: 'line' },
			{ name: 'address', control: 'line' },
			{
				name: 'addressBasis',
				control: 'choice',
				choices: { list: 'addressBasis', values: serviceContent.shape.addressBasis.options },
			},
			{ name: 'phone', control: 'line' },
			{ name: 'phoneNote', control: 'text' },
			{ name: 'website', control: 'address' },
			{ name: 'callFirst', control: 'yes-no' },
			{ name: 'caution', control: 'text' },
		],
	},
	{
		key: 'trust',
		fields: [
			{ name: 'seen', control: 'line' },
			{ name: 'seenAt', control: 'addresses' },
		],
	},
]
