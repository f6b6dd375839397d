import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { termContent } from '@/lib/domain/kinds/term'
import { blankEntry, type ContentForm } from '../form'

const schema = z.strictObject({ country: slug.optional(), terms: z.array(termContent.extend({ slug })) })

/** Statutory terms of a country, content/it/terms.yaml, and concepts that belong to none, content/terms.yaml */
export const termsForm: ContentForm = {
	name: 'terms',
	path: /^(?:(?<country>[a-z]{2})\/)?terms\.yaml$/,
	schema,
	kinds: ['term'],
	read: (file: z.infer<typeof schema>) =>
		file.terms.map(({ slug, ...content }, index) => ({
			field: ['terms', index],
			entry: { ...blankEntry('term', slug, index, content), country: file.country ?? null },
		})),
	pathOf: ({ country }) => (country ? `${country}/terms.yaml` : 'terms.yaml'),
	print: (terms) => ({
		...(terms[0]?.country ? { country: terms[0].country } : {}),
		terms: terms.map(({ slug, content }) => ({ slug, ...content })),
	}),
}
