import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { transitionContent } from '@/lib/domain/kinds/transition'
import { blankEntry, type ContentForm } from '../form'
import { citations } from './citations'

const item = transitionContent.extend({ slug, from: slug, citations })
const schema = z.strictObject({ country: slug, transitions: z.array(item) })

/** What changes on moving from one status to another: content/it/transitions.yaml */
export const transitionsForm: ContentForm = {
	name: 'transitions',
	path: /^(?<country>[a-z]{2})\/transitions\.yaml$/,
	schema,
	kinds: ['transition'],
	read: (file: z.infer<typeof schema>) =>
		file.transitions.map(({ slug, from, citations, ...content }, index) => ({
			field: ['transitions', index],
			entry: {
				...blankEntry('transition', slug, index, content),
				country: file.country,
				status: from,
				references: citations,
			},
		})),
	pathOf: (transition) => `${transition.country}/transitions.yaml`,
	print: (transitions) => ({
		country: transitions[0]?.country,
		transitions: transitions.map(({ slug, status, content, references }) => ({
			slug,
			from: status,
			...content,
			citations: references,
		})),
	}),
}
