import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { gapContent } from '@/lib/domain/kinds/gap'
import { blankEntry, type ContentForm } from '../form'

const item = gapContent.extend({ slug, status: slug.nullable().default(null), entitlement: slug })
const schema = z.strictObject({ country: slug, gaps: z.array(item) })

/** Why cells of a country's table are empty; no status means every status: content/it/gaps.yaml */
export const gapsForm: ContentForm = {
	name: 'gaps',
	path: /^(?<country>[a-z]{2})\/gaps\.yaml$/,
	schema,
	kinds: ['gap'],
	read: (file: z.infer<typeof schema>) =>
		file.gaps.map(({ slug, status, entitlement, ...content }, index) => ({
			field: ['gaps', index],
			entry: { ...blankEntry('gap', slug, index, content), country: file.country, status, entitlement },
		})),
	pathOf: (gap) => `${gap.country}/gaps.yaml`,
	print: (gaps) => ({
		country: gaps[0]?.country,
		gaps: gaps.map(({ slug, status, entitlement, content }) => ({ slug, status, entitlement, ...content })),
	}),
}
