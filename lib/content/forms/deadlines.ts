import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { deadlineContent } from '@/lib/domain/kinds/deadline'
import { blankEntry, type ContentForm } from '../form'
import { citations } from './citations'

const item = deadlineContent.extend({ slug, citations })
const schema = z.strictObject({ country: slug, deadlines: z.array(item) })

/** Legal time limits of a country: content/it/deadlines.yaml */
export const deadlinesForm: ContentForm = {
	name: 'deadlines',
	path: /^(?<country>[a-z]{2})\/deadlines\.yaml$/,
	schema,
	kinds: ['deadline'],
	read: (file: z.infer<typeof schema>) =>
		file.deadlines.map(({ slug, citations, ...content }, index) => ({
			field: ['deadlines', index],
			entry: { ...blankEntry('deadline', slug, index, content), country: file.country, references: citations },
		})),
	pathOf: (deadline) => `${deadline.country}/deadlines.yaml`,
	print: (deadlines) => ({
		country: deadlines[0]?.country,
		deadlines: deadlines.map(({ slug, content, references }) => ({ slug, ...content, citations: references })),
	}),
}
