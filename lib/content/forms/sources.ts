import { z } from 'zod'
import type { PortableEntry } from '@/lib/domain/entry'
import { slug } from '@/lib/domain/fields'
import { provisionContent } from '@/lib/domain/kinds/provision'
import { sourceContent } from '@/lib/domain/kinds/source'
import { blankEntry, type ContentForm, type PlacedEntry } from '../form'

const provision = provisionContent.extend({ slug })
const item = sourceContent.extend({
	slug,
	country: slug.nullable().default(null),
	provisions: z.array(provision).default([]),
})
const schema = z.strictObject({ sources: z.array(item) })

function readSource({ slug, country, provisions, ...content }: z.infer<typeof item>, index: number): PlacedEntry[] {
	const source = { ...blankEntry('source', slug, index, content), country }
	const articles = provisions.map(({ slug: name, ...rest }, place) => ({
		field: ['sources', index, 'provisions', place],
		entry: { ...blankEntry('provision', name, place, rest), parent: slug },
	}))
	return [{ field: ['sources', index], entry: source }, ...articles]
}

function fileOf(source: PortableEntry): string {
	const { level } = source.content as { level: string }
	return `sources/${source.country ?? level}.yaml`
}

/** Laws, treaties and judgments with their articles: content/sources/it.yaml, international.yaml, european.yaml */
export const sourcesForm: ContentForm = {
	name: 'sources',
	path: /^sources\/[a-z]+\.yaml$/,
	schema,
	kinds: ['source', 'provision'],
	read: (file: z.infer<typeof schema>) => file.sources.flatMap(readSource),
	pathOf: (entry, parent) => fileOf(parent ?? entry),
	print: (entries) => ({
		sources: entries
			.filter((entry) => entry.kind === 'source')
			.map((source) => ({
				slug: source.slug,
				country: source.country,
				...source.content,
				provisions: entries
					.filter((entry) => entry.parent === source.slug)
					.map(({ slug, content }) => ({ slug, ...content })),
			})),
	}),
}
