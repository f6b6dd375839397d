import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { termContent } from '@/lib/domain/kinds/term'
import { blankEntry, type ContentForm } from '../form'

const schema = z.strictObject({ country: slug, terms: z.array(termContent.extend({ slug })) })

/** Statutory terms that stay in the country's language: content/it/terms.yaml */
export const termsForm: ContentForm = {
	name: 'terms',
	path: /^(?<country>[a-z]{2})\/terms\.yaml$/,
	schema,
	kinds: ['term'],
	read: (file: z.infer<typeof schema>) =>
		file.terms.map(({ slug, ...content }, index) => ({
			field: ['terms', index],
			entry: { ...blankEntry('term', slug, index, content), country: file.country },
		})),
	pathOf: (term) => `${term.country}/terms.yaml`,
	print: (terms) => ({
		country: terms[0]?.country,
		terms: terms.map(({ slug, content }) => ({ slug, ...content })),
	}),
}
