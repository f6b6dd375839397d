import type { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { statusContent } from '@/lib/domain/kinds/status'
import { blankEntry, type ContentForm } from '../form'
import { citations } from './citations'

const schema = statusContent.extend({ slug, country: slug, status: slug, citations })

/** One file per guide, saying what the status means: content/it/asylum-seeker/guide.yaml */
export const guideForm: ContentForm = {
	name: 'guide',
	path: /^(?<country>[a-z]{2})\/(?<status>[a-z-]+)\/guide\.yaml$/,
	schema,
	kinds: ['status'],
	read: ({ slug, country, status, citations, ...content }: z.infer<typeof schema>) => [
		{
			field: [],
			entry: { ...blankEntry('status', slug, 0, content), country, status, references: citations },
		},
	],
	pathOf: (entry) => `${entry.slug}/guide.yaml`,
	print: ([entry]) => ({
		slug: entry?.slug,
		country: entry?.country,
		status: entry?.status,
		...entry?.content,
		citations: entry?.references,
	}),
}
