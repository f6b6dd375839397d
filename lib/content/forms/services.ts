import { z } from 'zod'
import { slug } from '@/lib/domain/fields'
import { serviceContent } from '@/lib/domain/kinds/service'
import { blankEntry, type ContentForm } from '../form'

const { place } = serviceContent.shape
/** A place of its own stands only where it is not that of the file. */
const item = serviceContent.omit({ place: true }).extend({ slug, place: place.optional() })
const schema = z.strictObject({ country: slug, place, services: z.array(item) })

/** The places that help in one town; the status "all" means everyone: content/it/services/turin.yaml */
export const servicesForm: ContentForm = {
	name: 'services',
	path: /^(?<country>[a-z]{2})\/services\/[a-z0-9-]+\.yaml$/,
	schema,
	kinds: ['service'],
	read: (file: z.infer<typeof schema>) =>
		file.services.map(({ slug, ...content }, index) => ({
			field: ['services', index],
			entry: {
				...blankEntry('service', slug, index, { ...content, place: content.place ?? file.place }),
				country: file.country,
			},
		})),
	pathOf: (service) => `${service.country}/services/${service.slug.split('/')[0]}.yaml`,
	print: (services) => {
		const first = (services[0]?.content as { place: string } | undefined)?.place
		return {
			country: services[0]?.country,
			place: first,
			services: services.map(({ slug, content }) => {
				const { place, ...rest } = content as { place: string }
				return { slug, ...(place === first ? rest : content) }
			}),
		}
	},
}
