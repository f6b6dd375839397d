import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { ratificationContent } from '@/lib/domain/kinds/ratification'
import { blankEntry, type ContentForm } from '../form'

const item = ratificationContent.extend({ slug, source: slug })
const schema = z.strictObject({ country: slug, ratifications: z.array(item) })

/** Which treaties bind one country: content/ratifications/it.yaml */
export const ratificationsForm: ContentForm = {
	name: 'ratifications',
	path: /^ratifications\/(?<country>[a-z]{2})\.yaml$/,
	schema,
	kinds: ['ratification'],
	read: (file: z.infer<typeof schema>) =>
		file.ratifications.map(({ slug, source, ...content }, index) => ({
			field: ['ratifications', index],
			entry: { ...blankEntry('ratification', slug, index, content), country: file.country, parent: source },
		})),
	pathOf: (row) => `ratifications/${row.country}.yaml`,
	print: (rows) => ({
		country: rows[0]?.country,
		ratifications: rows.map(({ slug, parent, content }) => ({ slug, source: parent, ...content })),
	}),
}
