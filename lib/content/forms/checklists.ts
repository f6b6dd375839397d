import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { checklistContent } from '@/lib/domain/kinds/checklist'
import { blankEntry, type ContentForm } from '../form'

const item = checklistContent.extend({ slug, status: slug.nullable().default(null) })
const schema = z.strictObject({ country: slug, checklists: z.array(item) })

/** What to do and not to do in one situation; no status means every status: content/it/checklists.yaml */
export const checklistsForm: ContentForm = {
	name: 'checklists',
	path: /^(?<country>[a-z]{2})\/checklists\.yaml$/,
	schema,
	kinds: ['checklist'],
	read: (file: z.infer<typeof schema>) =>
		file.checklists.map(({ slug, status, ...content }, index) => ({
			field: ['checklists', index],
			entry: { ...blankEntry('checklist', slug, index, content), country: file.country, status },
		})),
	pathOf: (checklist) => `${checklist.country}/checklists.yaml`,
	print: (checklists) => ({
		country: checklists[0]?.country,
		checklists: checklists.map(({ slug, status, content }) => ({ slug, status, ...content })),
	}),
}
